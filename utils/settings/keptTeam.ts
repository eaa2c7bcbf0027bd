import { z } from '../schema';
import { readKindly } from '../systems/readKindly';
import type { TeamConfig } from '../systems/teamConfig';

const kept = z.object({ teamConfig: z.unknown(), problems: z.array(z.string()) });

/** A team's configuration as it is kept, and what was wrong with it when it was read. */
export interface KeptTeam {
  teamConfig: TeamConfig | null;
  problems: readonly string[];
}

/** What was kept last, as an object of storage's own, and what it came to. */
const read = new Map<string, KeptTeam | null>();
/** The policy and the team's file, each as it was and as it is. */
const MOST_READ = 4;

/**
 * Reads what storage has of a team's configuration; null for what cannot be understood. Every pulse
 * asks for it, and 200 systems take a while to check: what is the same text as before is not read
 * again.
 */
export function keptTeam(stored: unknown): KeptTeam | null {
  if (stored === undefined) return null;
  const text = JSON.stringify(stored);
  const known = read.get(text);
  if (known !== undefined) return known;
  const fresh = readKept(stored);
  if (read.size >= MOST_READ) read.clear();
  read.set(text, fresh);
  return fresh;
}

function readKept(stored: unknown): KeptTeam | null {
  const shape = kept.safeParse(stored);
  if (!shape.success) return null;
  const { teamConfig, problems } = shape.data;
  if (teamConfig === null) return { teamConfig: null, problems };
  const reading = readKindly(teamConfig);
  return reading.kind === 'teamConfig' ? { teamConfig: reading.teamConfig, problems } : null;
}
