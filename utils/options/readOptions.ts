import type { Say } from '../language/lookup';
import { languageOf } from '../language/language';
import { siteOf } from '../popup/siteOf';
import type { Site } from '../popup/view';
import { loadInForce } from '../settings/loadSetup';
import type { Setup } from '../settings/setup';
import { mayNotify } from '../reminding/notifications';
import { allowedHosts } from '../systems/permissions';
import { loadReached } from '../welcome/reached';
import { type RemindersFacts, remindersView } from './remindersView';
import type { SystemsReading } from './systemActions';
import { type SystemsFacts, systemsView } from './systemsView';
import { teamView } from './teamView';
import type { OptionsView } from './view';

/** What the options page shows, and what its buttons rest on. */
export interface OptionsReading extends SystemsReading {
  view: OptionsView;
  setup: Setup;
  /** Whether the person has been through the welcome. */
  isSetUp: boolean;
}

/** Reads all that the options page shows; `hash` may hold the site the person came from. */
export async function readOptions(hash: string): Promise<OptionsReading> {
  const [inForce, reached, isNotifying] = await Promise.all([
    loadInForce(),
    loadReached(),
    mayNotify(),
  ]);
  const { setup } = inForce;
  const allowed = await allowedHosts(setup.systems);
  const { say } = languageOf(setup.language);
  const systems = { inForce, allowedHosts: allowed, candidate: candidateIn(hash) };
  const facts = { ...systems, reminders: { mayNotify: isNotifying, now: Date.now() } };
  const view = optionsView(facts, say);
  return { setup, inForce, allowedHosts: allowed, view, isSetUp: reached === 'done' };
}

/** What the options page is worked out from. */
export interface OptionsFacts extends SystemsFacts {
  reminders: RemindersFacts;
}

/** What the options page draws, worked out from what is in force. */
export function optionsView(facts: OptionsFacts, say: Say): OptionsView {
  const { setup } = facts.inForce;
  return {
    systems: systemsView(facts, say),
    reminders: remindersView(setup, facts.reminders, say),
    data: { forgetsAtClose: setup.forgetAtClose },
    team: teamView(facts.inForce, say),
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
