/** The sentences of the tips' library and of the links to other resources. */
export const tips = {
  'theme.childsStory': "The child's story",
  'theme.childsVoice': "The child's voice",
  'theme.decisions': 'Decisions',
  'theme.succinct': 'Succinct',
  'theme.admin': 'Admin',
  'theme.reflection': 'Reflection',
  'theme.duplication': 'Duplication',
  'theme.proportion': 'Proportion',
  'theme.correspondence': 'E-mails and letters',
  'theme.factAndJudgement': 'Fact and judgement',
  'theme.findable': 'Easy to find',
  'theme.sharing': 'Sharing',
  'theme.timeliness': 'Timeliness',
  'theme.respect': 'Respect',
  'theme.writeToTheChild': 'Writing to them',

  'library.title': 'Tips',
  'library.search': 'Search the tips',
  'library.found': { one: '{count} tip', other: '{count} tips' },
  'library.none': 'No tip has all of these words. Try fewer of them.',
  'library.helpful': 'You found these helpful',
  'library.tryNow': 'Try now:',
  'library.source': 'Read the source at {host}',
  'library.opensElsewhere': 'opens in a new tab',
  'library.print': 'Print for a wall',

  'resources.title': 'Other resources',
  'resources.explained':
    'Nothing is opened until you click it. Alongside is not affiliated with or endorsed by anyone named here.',
  'resources.lookFor': 'Look for it at {place}.',
  'resources.lookForByName': 'Look for it by this name.',
} as const;
