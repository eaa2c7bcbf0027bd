import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inRepository } from '../../../../scripts/setup/root.mjs';
import { packedTip, packWith } from '../../tips/aPack';

const folder = mkdtempSync(join(tmpdir(), 'alongside-tips-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says of a pack, started in the pack's folder as npm starts it. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRepository('scripts', 'tips', 'main.ts'), ...args],
    { cwd: inRepository(), env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
  );
  return { status, said: `${stdout}${stderr}`.trim() };
}

test('the command says that a pack is right', () => {
  writeFileSync(join(folder, 'right.json'), JSON.stringify(packWith(packedTip())));
  expect(check('right.json')).toEqual({
    status: 0,
    said: 'right.json is right: 1 tip.\nThemes of its own: Our policy.',
  });
});

test('the command names what is wrong with its line, and fails', () => {
  const wrong = packWith(packedTip({ credit: '', link: 'javascript:alert(1)' }));
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify(wrong, null, 2));
  expect(check('wrong.json')).toEqual({
    status: 1,
    said: [
      'wrong.json:10: tips[0].credit: must not be empty',
      'wrong.json:11: tips[0].link: must be an address that begins with https://',
    ].join('\n'),
  });
});

test('the command says what it needs, and what it cannot read', () => {
  expect(check()).toEqual({
    status: 1,
    said: 'Name the pack to check: npm run tips -- pack.json',
  });
  const { status, said } = check('missing.json');
  expect(status).toBe(1);
  expect(said).toBe(`${join(folder, 'missing.json')} cannot be read.`);
});
