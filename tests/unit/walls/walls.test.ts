import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const rules = fileURLToPath(new URL('../../../.oxlintrc.json', import.meta.url));
const oxlint = join(
  dirname(createRequire(import.meta.url).resolve('oxlint/package.json')),
  'bin/oxlint',
);
// Globs are read from where the rules stand, so these stand with what is planted.
const ground = mkdtempSync(join(tmpdir(), 'alongside-walls-'));
copyFileSync(rules, join(ground, '.oxlintrc.json'));

afterAll(() => rmSync(ground, { recursive: true, force: true }));

/** What the project's rules say of a file with this text at this place. */
function verdictOn(path: string, text: string): 'allowed' | 'forbidden' {
  const file = join(ground, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
  try {
    execFileSync(process.execPath, [oxlint, path], {
      cwd: ground,
      stdio: 'pipe',
    });
    return 'allowed';
  } catch (error) {
    const said = String((error as { stdout?: Buffer }).stdout);
    expect(said).toMatch(/no-restricted/);
    return 'forbidden';
  } finally {
    rmSync(file);
  }
}

const importing = (path: string) => `import { thing } from '${path}';\nexport const it = thing;`;

describe('the walls', () => {
  it.each([
    ['utils/totals/planted.ts', importing('wxt/browser')],
    ['utils/totals/planted.ts', importing('../store/database')],
    ['utils/intervals/planted.ts', importing('idb')],
    ['utils/tips/planted.ts', importing('../systems/permissions')],
    ['utils/days/planted.ts', importing('../popup/readPopup')],
    ['utils/days/planted.ts', importing('date-fns/isToday')],
    ['utils/days/planted.ts', importing('date-fns/isThisISOWeek')],
    ['utils/days/planted.ts', importing('date-fns')],
    ['utils/store/planted.ts', importing('date-fns')],
    ['utils/detection/planted.ts', 'export const it = Date.now();'],
    ['utils/detection/planted.ts', 'export const it = performance.now();'],
    ['utils/systems/match/planted.ts', 'export const it = indexedDB;'],
    ['components/log/planted.ts', importing('../../utils/store/entries')],
    ['components/log/planted.ts', importing('../../utils/popup/popupActions')],
    ['components/day/planted.ts', importing('../../utils/dashboard/dashboardActions')],
    ['components/log/planted.ts', importing('../../utils/settings/settingsStore')],
    ['components/log/planted.ts', importing('../../utils/welcome/welcomeActions')],
    ['components/log/planted.ts', importing('../../utils/systems/ownSystems')],
    ['components/log/planted.ts', 'export const it = chrome;'],
    ['entrypoints/popup/planted.ts', importing('idb')],
  ])('forbid in %s: %s', (path, text) => {
    expect(verdictOn(path, text)).toBe('forbidden');
  });

  it.each([
    ['utils/totals/planted.ts', importing('../intervals/union')],
    ['utils/tips/planted.ts', importing('date-fns/isSameDay')],
    ['components/log/planted.ts', importing('../../utils/popup/view')],
    ['components/day/planted.ts', importing('../../utils/dashboard/view')],
    ['components/welcome/planted.ts', importing('../../utils/welcome/steps')],
    ['components/welcome/planted.ts', importing('../settings/AddSystem')],
    ['components/log/planted.ts', importing('../../utils/totals/kinds')],
    ['utils/store/planted.ts', importing('wxt/browser')],
  ])('leave free in %s: %s', (path, text) => {
    expect(verdictOn(path, text)).toBe('allowed');
  });
});
