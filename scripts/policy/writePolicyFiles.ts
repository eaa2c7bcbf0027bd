import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { policyFileBytes } from '../../utils/portability/policyFile.ts';
import { policyFiles } from '../../utils/portability/policyFiles.ts';
import { readTeamConfig } from '../../utils/systems/readTeamConfig.ts';
import type { TeamConfig } from '../../utils/systems/teamConfig.ts';
import { Failure } from '../process/failure.mjs';
import { keepFiles } from './keepFiles.ts';
import { readWish } from './wish.ts';

/**
 * Writes the files for an IT department and says what each is for. Paths are read from `here`.
 * Gives 0; throws a `Failure`, with nothing written, when anything is wrong.
 */
export function writePolicyFiles(words: readonly string[], here: string): number {
  const { teamFile, outputFolder, ids, installation } = readWish(words);
  const config = readTeamFile(resolve(here, teamFile));
  const files = policyFiles(config, ids, installation);
  const folder = resolve(here, outputFolder);
  keepFiles(
    folder,
    files.map((file) => ({ name: file.name, bytes: policyFileBytes(file) })),
  );
  const longest = Math.max(...files.map(({ name }) => name.length));
  console.log(`In ${relative(here, folder) || '.'}:`);
  for (const { name, forWhat } of files) console.log(`  ${name.padEnd(longest)}  ${forWhat}`);
  console.log('What to do with each is in docs/admin.md. Nothing was set on this computer.');
  return 0;
}

function readTeamFile(file: string): TeamConfig {
  const reading = readTeamConfig(readText(file));
  if (reading.kind === 'teamConfig') return reading.teamConfig;
  throw new Failure(`The team file ${file} cannot be used.\n  ${reading.problems.join('\n  ')}`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Failure(
      isMissing ? `There is no file ${file}.` : `The team file ${file} cannot be read.`,
    );
  }
}
