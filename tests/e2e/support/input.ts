import { middleOf } from './clock.ts';
import type { Display } from './display.ts';
import { eventually } from './eventually.ts';
import type { Session } from './session.ts';

/**
 * Moves the pointer and gives the middle of that, as `performance.now()` has it: the moment of the
 * last input where nothing follows, and of the first after a quiet time.
 */
export function inputAt(display: Display): Promise<number> {
  return middleOf(() => display.xdotool('mousemove_relative', '--', '3', '0'));
}

/**
 * Signs in between two inputs: on a screen that was never touched, what is quiet is counted from
 * its start, and a busy computer may take longer to start a browser than a quiet time lasts.
 */
export async function signInAtHand(session: Session, display: Display): Promise<number> {
  display.touchMouse();
  const signedInAt = await session.signIn();
  display.touchMouse();
  return signedInAt;
}

/** Waits until the records say that the person is there. */
export async function untilPresent(session: Session): Promise<void> {
  await eventually(async () => {
    const { absences } = await session.rows();
    return absences.every(({ end }) => end !== null);
  }, 'a person who is there again');
}

/** Waits until the records say that the screen is locked. */
export async function untilLocked(session: Session): Promise<void> {
  await eventually(async () => {
    const { absences } = await session.rows();
    return absences.some(({ reason, end }) => reason === 'locked' && end === null);
  }, 'a screen that is locked');
}
