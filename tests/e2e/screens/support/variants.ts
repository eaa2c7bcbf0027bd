import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildName, extensionDir } from '../../support/builds.ts';

/** How a build is changed to show what no browser without a screen can be brought to show. */
interface Variant {
  build: BuildName;
  /** Sites onto which the browser lets it, as if the person had said yes at the prompt. */
  sites?: readonly string[];
  /** Whether notifications on the screen may be shown, as if the person had said yes to that too. */
  notifies?: boolean;
  /** The team file in the place of the one baked in. */
  teamFile?: object;
}

const demoSites = ['harbour', 'documents', 'intranet'].map((host) => `http://${host}.localhost/*`);

const variants = {
  team: { build: 'team' },
  everybody: { build: 'everybody' },
  allowed: { build: 'everybody', sites: demoSites },
  notifying: { build: 'everybody', sites: demoSites, notifies: true },
  adults: {
    build: 'team',
    teamFile: { version: 1, team: 'Adults’ team', systems: [], wording: 'adults' },
  },
  switchedOff: {
    build: 'team',
    teamFile: { version: 1, team: 'Quiet team', systems: [], measuring: 'off' },
  },
} as const satisfies Record<string, Variant>;

export type VariantName = keyof typeof variants;

const BAKED_TEAM_FILE = /\{version:1,team:.*?defaults:\{[^}]*\}\}/;

/** A folder of its own with the unpacked extension in that variant. */
export function makeVariant(name: VariantName): string {
  const { build, sites, notifies, teamFile }: Variant = variants[name];
  const folder = mkdtempSync(join(tmpdir(), `alongside-${name}-`));
  cpSync(extensionDir(build), folder, { recursive: true });
  if (sites !== undefined) {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const permissions = [...manifest.permissions, ...(notifies ? ['notifications'] : [])];
    writeFileSync(file, JSON.stringify({ ...manifest, permissions, host_permissions: sites }));
  }
  if (teamFile !== undefined) bake(folder, teamFile);
  return folder;
}

/** Puts a team file into the script of a build that has one: the part that the worker and the pages share. */
function bake(folder: string, teamFile: object): void {
  let baked = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const script = readFileSync(join(folder, name), 'utf8');
    if (!BAKED_TEAM_FILE.test(script)) continue;
    writeFileSync(
      join(folder, name),
      script.replace(BAKED_TEAM_FILE, () => JSON.stringify(teamFile)),
    );
    baked += 1;
  }
  if (baked === 0) throw new Error('The team file baked into the build was not found.');
}
