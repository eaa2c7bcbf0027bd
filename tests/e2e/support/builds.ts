import { fileURLToPath } from 'node:url';

const inRepository = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The builds under test: for the demo's team with short quiet times, and for everybody. */
export const builds = {
  team: { output: inRepository('.output/e2e-team'), teamFile: inRepository('tests/e2e/team.json') },
  everybody: { output: inRepository('.output/e2e-everybody'), teamFile: '' },
} as const;

export type BuildName = keyof typeof builds;

/** The unpacked extension of a build. */
export function extensionDir(name: BuildName): string {
  return `${builds[name].output}/chrome-mv3`;
}
