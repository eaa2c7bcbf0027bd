import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isAlive, startOf } from '../../../../scripts/process/alive.mjs';

describe('a process', () => {
  it('is alive while it runs, and always says the same of its start', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(startOf(process.pid)).toBe(startOf(process.pid));
  });

  it('is not alive once it has ended', async () => {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(child, 'exit');
    expect(isAlive(child.pid ?? 0)).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('the process that one was started by', () => {
  const sayStarter = `
    import { pastShell } from ${JSON.stringify(new URL('../../../../scripts/process/alive.mjs', import.meta.url).href)};
    console.log(pastShell(process.ppid));
  `;

  it.each([
    ['is found right above', [process.execPath, '--input-type=module', '-e', sayStarter]],
    [
      'is found past a shell',
      ['sh', '-c', '"$0" --input-type=module -e "$1"; true', process.execPath, sayStarter],
    ],
  ])('%s', async (_, [command = '', ...args]) => {
    const { stdout } = await promisify(execFile)(command, args);
    expect(Number(stdout)).toBe(process.pid);
  });
});
