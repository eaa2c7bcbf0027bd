import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../../../scripts/process/run.mjs';
import { inRepository } from '../../../../scripts/setup/root.mjs';

const exampleFile = inRepository('tests', 'case-system', 'team.json');

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The command as npm runs it, from where a person stands. */
function runPolicy(folder: string, ...words: string[]) {
  return run(process.execPath, [inRepository('scripts', 'policy', 'main.ts'), ...words], {
    label: 'writing policy files',
    output: 'keep',
    cwd: inRepository(),
    env: { ...process.env, INIT_CWD: folder },
  });
}

describe('npm run policy', () => {
  it('writes every file, says what each is for, and the guide tells of each', async () => {
    const folder = freshFolder();
    const result = await runPolicy(folder, exampleFile);
    expect(result).toMatchObject({ kind: 'ended', code: 0 });
    const written = readdirSync(join(folder, 'policy'));
    expect(written).toHaveLength(10);
    const guide = readFileSync(inRepository('docs', 'admin.md'), 'utf8');
    for (const name of written) {
      expect(guide).toContain(`\`${name}\``);
      if (name !== 'SHA256SUMS') expect(result.tail).toMatch(new RegExp(`^ *${name} +\\w`, 'm'));
    }
  });

  it('is told of the file, not of the program, when it is missing, no JSON or wrong', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'broken.json'), '{"version": 1,');
    const wrong = { version: 1, systems: [{ id: 'a', name: 'A', matches: ['*://*/*'] }] };
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify(wrong));
    const saidOf = async (file: string) => {
      const result = await runPolicy(folder, file);
      expect(result).toMatchObject({ kind: 'ended', code: 1 });
      expect(result.tail).not.toMatch(/^\s+at /m);
      return result.tail;
    };
    expect(await saidOf('missing.json')).toMatch(/^There is no file .*missing\.json\.$/m);
    expect(await saidOf('broken.json')).toContain('The file is not JSON: ');
    expect(await saidOf('wrong.json')).toContain('systems[0].matches[0]: “*://*/*” would take in');
    expect(await saidOf('.')).toContain('cannot be read.');
    expect(existsSync(join(folder, 'policy'))).toBe(false);
  });
});
