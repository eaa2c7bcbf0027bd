import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { toolScript } from '../../../scripts/setup/tool.mjs';

const LONGEST_MS = 20_000;

interface Built {
  exitCode: number | null;
  said: string;
  /** Where the build was to be put. */
  output: string;
}

/** Builds the extension with a team file, into a folder of its own. */
async function build(teamFile: (folder: string) => string): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-team-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const output = join(folder, 'output');
  const { NODE_ENV: _, ALONGSIDE_QUIET_SECONDS: __, ...env } = process.env;
  const building = spawn(process.execPath, [toolScript('wxt'), 'build'], {
    cwd: inRepository(),
    env: { ...env, TEAM_CONFIG: teamFile(folder), ALONGSIDE_OUTPUT: output },
  });
  let said = '';
  building.stdout.on('data', (text) => (said += text));
  building.stderr.on('data', (text) => (said += text));
  onTestFinished(() => void building.kill());
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    building.on('error', reject);
    building.on('close', resolve);
  });
  return { exitCode, said, output };
}

describe('a build with a team file', () => {
  test(
    'stops at a mistake, names the field, and leaves nothing behind',
    async () => {
      const wrong = {
        version: 1,
        systems: [{ id: 'all', name: 'Everything', matches: ['*://*/*'] }],
        retentionMonths: 6,
        defaults: { awayAllowanceSeconds: 15 },
      };
      const { exitCode, said, output } = await build((folder) => {
        const file = join(folder, 'team.json');
        writeFileSync(file, JSON.stringify(wrong));
        return file;
      });
      expect(exitCode).toBe(1);
      expect(said).toMatch(/The team file \S+team\.json cannot be used\./);
      expect(said).toContain('systems[0].matches[0]: “*://*/*” would take in far more than');
      expect(said).toContain('defaults.awayAllowanceSeconds: must be at least 60');
      expect(said).toContain('the file: there is no field called retentionMonths');
      expect(said).not.toMatch(/^\s+at /m);
      expect(existsSync(output)).toBe(false);
    },
    LONGEST_MS,
  );

  test(
    'stops with a sentence when there is no such file',
    async () => {
      const { exitCode, said, output } = await build((folder) => join(folder, 'nowhere.json'));
      expect(exitCode).toBe(1);
      expect(said).toMatch(/The team file \S+nowhere\.json cannot be read\. TEAM_CONFIG must name/);
      expect(existsSync(output)).toBe(false);
    },
    LONGEST_MS,
  );

  test(
    'may look at the team’s own sites and can ask for no other',
    async () => {
      const { exitCode, output } = await build(() =>
        inRepository('tests', 'case-system', 'team.json'),
      );
      expect(exitCode).toBe(0);
      const manifest = JSON.parse(
        readFileSync(join(output, 'chrome-mv3', 'manifest.json'), 'utf8'),
      );
      expect(manifest.host_permissions).toEqual([
        'http://documents.localhost/*',
        'http://harbour.localhost/*',
      ]);
      expect(manifest).not.toHaveProperty('optional_host_permissions');
    },
    LONGEST_MS,
  );
});
