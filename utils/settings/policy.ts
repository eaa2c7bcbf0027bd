import { browser } from 'wxt/browser';
import { readKindly } from '../systems/readKindly';
import type { TeamConfig } from '../systems/teamConfig';
import { keptTeam } from './keptTeam';
import { readManaged } from './readManaged';

/** Where storage keeps what the policy said last. */
export const policyKey = 'policy';

/** What an organisation's policy says, and what is wrong with it. */
export interface Policy {
  teamConfig: TeamConfig | null;
  problems: readonly string[];
}

/** More mistakes than anybody mends at once; they are kept, and told in the console. */
const MOST_PROBLEMS = 100;

const noPolicy: Policy = { teamConfig: null, problems: [] };

/** The policy as it was read last, from what storage gave for `policyKey`. */
export function policyIn({ [policyKey]: stored }: Readonly<Record<string, unknown>>): Policy {
  return keptTeam(stored) ?? noPolicy;
}

/**
 * Reads the policy anew and keeps what it says, when that is something else than before. Pulses
 * never wait for it: after a start the browser takes some seconds over the first reading.
 */
export async function refreshPolicy(): Promise<void> {
  await navigator.locks.request('policy', async () => {
    const policy = policyOf(await managed());
    const stored = (await browser.storage.local.get(policyKey))[policyKey];
    if (JSON.stringify(stored ?? noPolicy) === JSON.stringify(policy)) return;
    for (const problem of policy.problems) console.warn(`The organisation’s policy: ${problem}`);
    const isNone = policy.teamConfig === null && policy.problems.length === 0;
    if (isNone) await browser.storage.local.remove(policyKey);
    else await browser.storage.local.set({ [policyKey]: policy });
  });
}

/** Firefox rejects where there is no policy. */
function managed(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.managed.get(null).catch(() => ({}));
}

function policyOf(values: Readonly<Record<string, unknown>>): Policy {
  const managedReading = readManaged(values);
  if (managedReading.kind === 'none') return noPolicy;
  if (managedReading.kind === 'unusable') {
    return { teamConfig: null, problems: firstOf(managedReading.problems) };
  }
  const reading = readKindly(managedReading.value);
  const problems = firstOf([...managedReading.problems, ...reading.problems]);
  return { teamConfig: reading.kind === 'teamConfig' ? reading.teamConfig : null, problems };
}

function firstOf(problems: readonly string[]): readonly string[] {
  const others = problems.length - MOST_PROBLEMS;
  if (others <= 0) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), `the file: ${others} more mistakes are not listed`];
}

/** Calls `listener` when the browser has another policy. Firefox has a new one only at its start. */
export function onManagedChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

/** Calls `listener` when what the policy says was kept anew. */
export function onPolicyChanged(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[policyKey] !== undefined) listener();
  });
}
