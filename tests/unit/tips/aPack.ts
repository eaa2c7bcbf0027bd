/** A tip as a pack has it, with what a test changes in it. */
export const packedTip = (changed: object = {}) => ({
  id: 'policy-1',
  theme: 'Our policy',
  title: 'Share the plan',
  text: 'Give a copy of the plan to everybody who is in it.',
  tryNow: 'Print one for your next visit.',
  credit: 'North locality, recording policy, 2026',
  link: 'https://intranet.example.org/policy',
  wordings: ['children'],
  ...changed,
});

export const packWith = (...tips: unknown[]) => ({ version: 1, tips });
