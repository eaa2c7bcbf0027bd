export type TipTheme =
  | 'childsStory'
  | 'childsVoice'
  | 'decisions'
  | 'succinct'
  | 'admin'
  | 'reflection'
  | 'duplication'
  | 'proportion'
  | 'correspondence'
  | 'factAndJudgement'
  | 'findable'
  | 'sharing'
  | 'timeliness'
  | 'respect'
  | 'writeToTheChild';

/** For whose recording a wording is meant. */
export type Wording = 'children' | 'adults';

/** One idea for better recording: text and thing to try together at most 40 words. */
export interface Tip {
  id: string;
  theme: TipTheme;
  title: string;
  text: string;
  /** One thing to do now; ours, not the source's. */
  tryNow: string;
  /** Exactly as the source is to be named. */
  credit: string;
  wordings: readonly Wording[];
}

/** What a person answered to a tip. */
export type TipResponse = 'helpful' | 'notForMe';

/** One time a tip was shown; `shownAt` in ms since the epoch. */
export interface TipShowing {
  tipId: string;
  shownAt: number;
  response?: TipResponse;
}
