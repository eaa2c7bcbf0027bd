import type { Say } from '../language/lookup';
import { languageOf } from '../language/language';
import { siteOf } from '../popup/siteOf';
import type { Site } from '../popup/view';
import { loadSetup } from '../settings/loadSetup';
import type { Setup } from '../settings/setup';
import { accessible } from '../systems/permissions';
import { systemsView } from './systemsView';
import type { OptionsView } from './view';

/** What the options page shows, and what its buttons rest on. */
export interface OptionsReading {
  view: OptionsView;
  setup: Setup;
}

/** Reads all that the options page shows; `hash` may hold the site the person came from. */
export async function readOptions(hash: string): Promise<OptionsReading> {
  const setup = await loadSetup();
  const allowed = await accessible(setup.systems);
  const { say } = languageOf(setup.language);
  const accessibleIds = allowed.map(({ id }) => id);
  return { setup, view: optionsView(setup, accessibleIds, candidateIn(hash), say) };
}

/** What the options page draws, worked out from what is in force. */
export function optionsView(
  setup: Setup,
  accessibleIds: readonly string[],
  candidate: Site | null,
  say: Say,
): OptionsView {
  return {
    systems: systemsView(setup, accessibleIds, candidate, say),
    data: { forgetsAtClose: setup.forgetAtClose },
    teamName: setup.teamName,
    measuring: setup.measuring,
    awayAllowanceMinutes: setup.awayAllowanceSeconds / 60,
    countedKinds: setup.countedKinds,
    countsBeside: setup.countBeside,
    dayStartsAtMinutes: setup.dayStartsAtMinutes,
    workingDays: setup.workingDays,
    workingHours: setup.workingHours,
    factsKeptDays: setup.factsKeptDays,
    retentionMonths: setup.retentionMonths,
    suggestedByTeam: setup.suggestedByTeam,
    wording: setup.wording,
  };
}

/** Room for any origin, percent-encoded: its host has 253 characters at most (RFC 1035). */
const LONGEST_HASH = 300;

function candidateIn(hash: string): Site | null {
  if (hash.length > LONGEST_HASH) return null;
  try {
    return siteOf(decodeURIComponent(hash.replace(/^#/, '')));
  } catch {
    return null;
  }
}
