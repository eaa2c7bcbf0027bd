import { browser } from 'wxt/browser';
import { showBadge } from '../background/badge';
import { informed } from '../background/informed';
import { settled } from '../forgetting/startSettled';
import { decide, type Decision } from '../nudges/decide';
import type { Occasion } from '../nudges/due';
import { lookAgainAt } from '../nudges/lookAgainAt';
import { pulseMattersAt } from '../nudges/pulseMattersAt';
import { loadSetup } from '../settings/loadSetup';
import { announceChange } from '../store/changes';
import { withDatabase } from '../store/database';
import { betweenDeletions } from '../store/forgottenBefore';
import { noteReminder } from '../store/reminders';
import { noteNextLook } from './nextLook';
import { readNudgeFacts } from './readNudgeFacts';
import { sendMessage } from './sendMessage';

/** The alarm at which reminders are looked for. */
export const REMINDER_ALARM = 'reminder';

/** Records that cannot be read are not tried with everything that a page sends. */
const TRIED_AGAIN_MS = 5 * 60_000;

/**
 * Looks whether a reminder is due, notes it, and only then shows it; plans when to look again. One
 * look at a time. Before it was seen to that nothing is left that should not be, at a start, nothing
 * is looked for: the start itself ends with a look.
 */
export async function lookForReminders(): Promise<void> {
  await lookIf(() => Promise.resolve(true));
  // One that waited may have passed, or been mended.
  await showBadge();
}

/**
 * As `lookForReminders`, where `isWanted` still says so as of the moment (ms) at which it could
 * begin, and without the icon's dot. Gives whether something was shown.
 */
export async function lookIf(isWanted: (now: number) => Promise<boolean>): Promise<boolean> {
  if ((await settled()) === null) return false;
  return navigator.locks.request('reminders', () =>
    betweenDeletions(async () => {
      const now = Date.now();
      if (!(await isWanted(now))) return false;
      // Before all else: a look that fails, or is cut short, is not begun again at once.
      await noteNextLook(now, now + TRIED_AGAIN_MS);
      return look(now);
    }),
  );
}

/** Gives whether something was shown. */
async function look(now: number): Promise<boolean> {
  const setup = await loadSetup();
  const { facts, history } = await readNudgeFacts(setup, now);
  const occasion = { facts, history, settings: setup, now };
  const due = decide(facts, history, setup, now);
  const shown = due.kind === 'show' ? await note(occasion) : null;
  if (shown === null) {
    await plan(occasion);
    return false;
  }
  await plan({ ...occasion, history: [...history, { ...shown.row, shownAt: now }] });
  announceChange();
  // What cannot be shown as a message waits in the popup all the same.
  await sendMessage(shown.decision, setup, facts.today.date).catch((error: unknown) =>
    informed(Promise.reject(error)),
  );
  return true;
}

type Shown = Extract<Decision, { kind: 'show' }>;

/** Decided again from what is noted by now: somebody else may have shown something meanwhile. */
async function note({ facts, settings, now }: Occasion) {
  const noted = await withDatabase((database) =>
    noteReminder(database, now, (history) => {
      const decision = decide(facts, history, settings, now);
      return decision.kind === 'show' ? { ...rowOf(decision), decision } : null;
    }),
  );
  return noted === null ? null : { row: noted, decision: noted.decision };
}

function rowOf({ id, rule, tip, systemId }: Shown) {
  return { id, rule, tipId: tip?.id ?? systemId ?? '' };
}

async function plan(occasion: Occasion): Promise<void> {
  const at = lookAgainAt(occasion);
  if (at === null) await browser.alarms.clear(REMINDER_ALARM);
  else await browser.alarms.create(REMINDER_ALARM, { when: at });
  await noteNextLook(occasion.now, pulseMattersAt(occasion));
}
