import { describe, expect, it } from 'vitest';
import { lastLines, run, succeeded } from '../../../../scripts/process/run.mjs';

const runScript = (script: string, limits: { limitMs?: number; quietLimitMs?: number } = {}) =>
  run(process.execPath, ['-e', script], { label: 'testing', output: 'keep', ...limits });

describe('running a command', () => {
  it('gives its exit code and the last of what it wrote', async () => {
    const result = await runScript(
      'console.log("so far"); console.error("so bad"); process.exit(3)',
    );
    expect(result).toMatchObject({ kind: 'ended', code: 3 });
    expect(result.tail).toContain('so far');
    expect(result.tail).toContain('so bad');
    expect(succeeded(result)).toBe(false);
  });

  it('tells of the process while it runs', async () => {
    let started = 0;
    const result = await run(process.execPath, ['-p', 'process.pid'], {
      label: 'testing',
      output: 'keep',
      onStart: (pid) => (started = pid),
    });
    expect(Number(result.tail)).toBe(started);
    expect(succeeded(result)).toBe(true);
  });

  it('is cut off when it takes too long', async () => {
    const result = await runScript('setInterval(() => console.log("on and on"), 50)', {
      limitMs: 600,
    });
    expect(result.kind).toBe('tooLong');
  });

  it('is cut off when it says nothing for too long', async () => {
    const result = await runScript('setInterval(() => {}, 1_000)', { quietLimitMs: 300 });
    expect(result.kind).toBe('tooLong');
  });

  it('says so when there is no such command', async () => {
    const result = await run('/no/such/command', [], { label: 'testing', output: 'keep' });
    expect(result.kind).toBe('notStarted');
  });
});

describe('the last lines', () => {
  it('are twenty at most', () => {
    const text = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n');
    expect(lastLines(`${text}\n`).split('\n')).toHaveLength(20);
    expect(lastLines(text)).toMatch(/^line 11\n[^]*line 30$/);
  });
});
