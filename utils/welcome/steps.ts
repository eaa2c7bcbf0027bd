/** The steps of the welcome, in order; each can be left out. */
export const welcomeSteps = ['system', 'access', 'week'] as const;

/** A step of the welcome. */
export type WelcomeStep = (typeof welcomeSteps)[number];

/** Where somebody is in the welcome: at a step, or through with it. */
export type WelcomePlace = WelcomeStep | 'done';

/** Reads what was stored; null for nothing, and for what is no place of the welcome. */
export function placeIn(stored: unknown): WelcomePlace | null {
  return stored === 'done' ? stored : (welcomeSteps.find((step) => step === stored) ?? null);
}

/** Where the welcome opens for somebody who got so far: who is through goes through it again. */
export function firstShown(reached: WelcomePlace | null): WelcomePlace {
  return reached === null || reached === 'done' ? 'system' : reached;
}

/** The place after a step. There is nothing to allow where there is no system. */
export function placeAfter(step: WelcomeStep, hasSystems: boolean): WelcomePlace {
  if (step === 'system' && !hasSystems) return 'week';
  return welcomeSteps[welcomeSteps.indexOf(step) + 1] ?? 'done';
}

/** The place before; null at the first. */
export function placeBefore(place: WelcomePlace, hasSystems: boolean): WelcomePlace | null {
  if (place === 'done') return 'week';
  if (place === 'week' && !hasSystems) return 'system';
  return welcomeSteps[welcomeSteps.indexOf(place) - 1] ?? null;
}

/** How far somebody is who was so far and now sees a place: through once is through for good. */
export function reachedAfter(reached: WelcomePlace | null, place: WelcomePlace): WelcomePlace {
  return reached === 'done' ? 'done' : place;
}
