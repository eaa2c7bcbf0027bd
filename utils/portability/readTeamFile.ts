import { readKindly } from '../systems/readKindly';
import type { TeamConfig } from '../systems/teamConfig';

/** A file for 200 systems has a tenth of it. */
export const MOST_BYTES = 1_000_000;

/** What a team's file comes to. */
export type TeamFileReading =
  | { kind: 'usable'; teamConfig: TeamConfig; leftOut: readonly string[] }
  | { kind: 'unusable'; problem: 'tooLarge' }
  | { kind: 'unusable'; problem: 'notJson' | 'notATeamFile'; problems: readonly string[] };

/**
 * Reads a team's file as far as it can be understood; what is left out is named by its field. One
 * that is too large is not even read.
 */
export async function readTeamFile(file: Blob): Promise<TeamFileReading> {
  if (file.size > MOST_BYTES) return { kind: 'unusable', problem: 'tooLarge' };
  const text = await file.text();
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'unusable', problem: 'notJson', problems: [detail] };
  }
  const { problems, ...reading } = readKindly(value);
  if (reading.kind === 'unusable') return { kind: 'unusable', problem: 'notATeamFile', problems };
  return { kind: 'usable', teamConfig: reading.teamConfig, leftOut: problems };
}
