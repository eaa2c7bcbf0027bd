import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepFiles } from '../../../../scripts/policy/keepFiles.ts';

const files = (text: string) =>
  ['one.json', 'two.json'].map((name) => ({ name, bytes: new TextEncoder().encode(text) }));

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('files in a folder', () => {
  it('are written with their sums beside them, in a folder that need not be there yet', () => {
    const folder = join(freshFolder(), 'not', 'yet');
    keepFiles(folder, files('first'));
    expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'one.json', 'two.json']);
    expect(textOf(folder, 'SHA256SUMS')).toMatch(/^[\da-f]{64} {2}one\.json\n[\da-f]{64} {2}two/);
  });

  it('are replaced when they are as they were written', () => {
    const folder = freshFolder();
    keepFiles(folder, files('first'));
    keepFiles(folder, files('second'));
    expect(textOf(folder, 'two.json')).toBe('second');
  });

  it('stay, all of them, when one is somebody else’s', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'two.json'), 'theirs');
    expect(() => keepFiles(folder, files('first'))).toThrow(
      'there is already: two.json. It was not written by this command, or changed since',
    );
    expect(readdirSync(folder)).toEqual(['two.json']);
    expect(textOf(folder, 'two.json')).toBe('theirs');
  });

  it('stay when one was changed since', () => {
    const folder = freshFolder();
    keepFiles(folder, files('first'));
    writeFileSync(join(folder, 'one.json'), 'first, and more');
    expect(() => keepFiles(folder, files('second'))).toThrow('already: one.json.');
    expect(textOf(folder, 'two.json')).toBe('first');
  });

  it('stay when the sums are somebody else’s', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'SHA256SUMS'), `${'a'.repeat(64)}  debian.iso\n`);
    expect(() => keepFiles(folder, files('first'))).toThrow('already: SHA256SUMS.');
    expect(readdirSync(folder)).toEqual(['SHA256SUMS']);
  });

  it('never go where a link leads, even one that leads nowhere yet', () => {
    const folder = freshFolder();
    const elsewhere = join(freshFolder(), 'policies.json');
    symlinkSync(elsewhere, join(folder, 'one.json'));
    expect(() => keepFiles(folder, files('first'))).toThrow('already: one.json.');
    expect(existsSync(elsewhere)).toBe(false);
  });
});
