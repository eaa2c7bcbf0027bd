/** Why a stretch could not be struck out. */
export type StrikeOutProblem = 'notATime' | 'endsBeforeItStarts' | 'outsideTheDay' | 'factsGone';
