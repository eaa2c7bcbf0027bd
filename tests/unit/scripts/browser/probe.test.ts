import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeVersion, probe } from '../../../../scripts/browser/probe.ts';

describe('the answer to --version', () => {
  it.each([
    'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)',
    'Google Chrome for Testing 159.0.8154.6',
    'Google Chrome 136.0.7103.92',
    'Chromium 128.0.6613.36',
  ])('shows that it can be used: %s', (answer) => {
    expect(judgeVersion(answer)).toEqual({ kind: 'works' });
  });

  it.each([
    ['Chromium 127.0.6533.72', 'it is version 127, and 128 is needed'],
    ['Google Chrome 156.0.8078.79', 'Chrome itself no longer loads extensions this way'],
    ['', 'it does not say which version it is'],
  ])('shows that it cannot: %j', (answer, why) => {
    expect(judgeVersion(answer)).toEqual({ kind: 'unusable', why });
  });
});

describe.skipIf(process.platform === 'win32')('a program', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-probe-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const program = (script: string) => {
    const path = join(folder, 'chromium');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('can be used when it starts', async () => {
    expect(await probe(program('echo Chromium 156.0.0.0'))).toEqual({ kind: 'works' });
  });

  it('cannot when it ends with an error, as the stub for a snap does', async () => {
    const stub = program('echo requires the chromium snap to be installed >&2; exit 1');
    expect(await probe(stub)).toEqual({ kind: 'unusable', why: 'it does not start' });
  });

  it('cannot when it leads to a snap, which sees none of our folders', async () => {
    const wrapper = program('exec /snap/bin/chromium "$@"');
    expect(await probe(wrapper)).toMatchObject({
      kind: 'unusable',
      why: expect.stringContaining('snap'),
    });
  });

  it('cannot when there is none', async () => {
    expect(await probe(join(folder, 'nothing'))).toMatchObject({ kind: 'unusable' });
  });
});
