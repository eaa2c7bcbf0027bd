/** The sentences of the panel beside the page. */
export const panel = {
  'panel.keep': 'Keep in view',
  'panel.keepName': 'Keep in view, beside the page',

  'ticks.title': 'While you write',
  'ticks.purpose': 'What is this for?',
  'ticks.voice.children': 'What did the child say, feel or want?',
  'ticks.voice.adults': 'What did the person say, feel or want?',
  'ticks.changed': 'What has changed?',
  'ticks.why': 'Why: what led to it?',
  'ticks.recognise.children': 'Would the child recognise their story?',
  'ticks.recognise.adults': 'Would the person recognise themselves?',
  'ticks.explained': 'To think with. Ticks are kept nowhere, and go when you leave the page.',
  'ticks.clear': 'clear',
  'ticks.clearName': 'Clear the ticks',
} as const;
