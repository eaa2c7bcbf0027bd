import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isHeld, parseHolders, takeLock } from '../../../../scripts/process/lock.mjs';

const alive = (...pids: number[]) => ({
  isAlive: (pid: number) => pids.includes(pid),
  startOf: (pid: number) => (pids.includes(pid) ? `start of ${pid}` : null),
});

describe('a lock', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-lock-'));
    file = join(folder, 'inside', 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const take = (...pids: number[]) => takeLock(file, alive(process.pid, ...pids));
  const holdBy = (pid: number, start: string | null) => {
    take();
    writeFileSync(file, JSON.stringify([{ pid, start }]));
  };

  it('is taken when nobody holds it, and free again when it is let go', () => {
    const lock = take();
    expect(lock.kind).toBe('taken');
    expect(take()).toEqual({ kind: 'held', pid: process.pid });
    if (lock.kind === 'taken') lock.release();
    expect(existsSync(file)).toBe(false);
    expect(take().kind).toBe('taken');
  });

  it('is held by a process that is alive', () => {
    holdBy(7, 'start of 7');
    expect(take(7)).toEqual({ kind: 'held', pid: 7 });
  });

  it('is taken over from a process that is gone', () => {
    holdBy(7, 'start of 7');
    expect(take().kind).toBe('taken');
    expect(parseHolders(readFileSync(file, 'utf8'))?.[0]?.pid).toBe(process.pid);
  });

  it('is taken over when another process has come by the same number', () => {
    holdBy(7, 'start of an earlier 7');
    expect(take(7).kind).toBe('taken');
  });

  it('is held as long as any of those who share it is alive', () => {
    const lock = takeLock(file, alive(process.pid, 8));
    if (lock.kind === 'taken') lock.shareWith(8);
    expect(takeLock(file, alive(8))).toEqual({ kind: 'held', pid: 8 });
    expect(takeLock(file, alive()).kind).toBe('taken');
  });

  it('is not let go by somebody from whom it was taken over', () => {
    const lock = take();
    writeFileSync(file, JSON.stringify([{ pid: 9, start: null }]));
    if (lock.kind === 'taken') lock.release();
    expect(existsSync(file)).toBe(true);
  });

  it('is held while it is being written, and taken over when it stays empty', () => {
    take();
    writeFileSync(file, '');
    expect(take()).toEqual({ kind: 'held', pid: 0 });
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    expect(take().kind).toBe('taken');
  });
});

describe('a holder', () => {
  it('is trusted by its number alone where the start of a process cannot be known', () => {
    const processes = { isAlive: () => true, startOf: () => null };
    expect(isHeld({ pid: 7, start: 'some start' }, processes)).toBe(true);
    expect(isHeld({ pid: 7, start: null }, alive(7))).toBe(true);
  });

  it.each(['', '{}', '[{"pid":0}]', '[{"pid":"7"}]', '[{"pid":-1}]', '[null]', 'null'])(
    'cannot be read from %j',
    (text) => expect(parseHolders(text)).toBeNull(),
  );
});
