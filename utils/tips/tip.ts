/** The themes of the tips that the product ships with, in the order in which they are listed. */
export const tipThemes = [
  'childsStory',
  'childsVoice',
  'decisions',
  'succinct',
  'admin',
  'reflection',
  'duplication',
  'proportion',
  'correspondence',
  'factAndJudgement',
  'findable',
  'sharing',
  'timeliness',
  'respect',
  'writeToTheChild',
] as const;

export type TipTheme = (typeof tipThemes)[number];

/** For whose recording a wording is meant. */
export type Wording = 'children' | 'adults';

/** One idea for better recording: text and thing to try together at most 40 words. */
export interface Tip {
  id: string;
  /** One of `tipThemes`, or a theme of a pack's own in its own words. */
  theme: string;
  title: string;
  text: string;
  /** One thing to do now; ours, not the source's. */
  tryNow: string;
  /** Exactly as the source is to be named. */
  credit: string;
  /** Where the source can be read; opened only when the person clicks it. */
  link?: string | undefined;
  wordings: readonly Wording[];
}

/** What a person answered to a tip. */
export type TipResponse = 'helpful' | 'notForMe';

/** One time a tip was shown; `shownAt` in ms since the epoch. */
export interface TipShowing {
  tipId: string;
  shownAt: number;
  /** What brought it. */
  rule?: string;
  response?: TipResponse;
}

/**
 * The rule of a row that holds an answer alone: it was given in the library to a tip that had not
 * been shown, and its turn is still to come.
 */
export const ANSWERED_UNSHOWN = 'library';

/** Whether a theme is one of the product's own, which has a name in every language. */
export function isTipTheme(theme: string): theme is TipTheme {
  return tipThemes.some((known) => known === theme);
}
