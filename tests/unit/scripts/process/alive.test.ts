import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
