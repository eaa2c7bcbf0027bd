/** The sentences of the popup. */
export const popup = {
  'balance.today': 'Today',
  'balance.recording': 'Recording system',
  'balance.direct': 'Direct time',
  'balance.bar': 'Recording system {recording}, direct time {direct}',
  'balance.week':
    'This week {duration} in the system for each hour of direct time ({daysWithEntries})',
  'balance.daysWithEntries': {
    one: '{count} of {days} days has entries',
    other: '{count} of {days} days have entries',
  },

  'status.counted': '{system} · counted to {time}',
  'status.nothingYet': 'Nothing counted yet today',
  'status.pausedUntil': 'Paused until {time}',
  'status.pausedUntilTomorrow': 'Paused until tomorrow',
  'status.accessMissing': 'Alongside may not look at {system}, so it is not counted.',
  'status.silentPage':
    'This page is not being counted: nothing is arriving from it. Reload it; some pages of {system} may let no extension run.',
  'status.addUnseen': 'Add its time yourself',
  'status.switchedOff':
    'Counting is switched off by your organisation or team. Your log and the tips work as ever.',
  'status.allow': 'Allow',

  'firstUse.promise':
    'Alongside counts the time in your case system and sets it beside your direct time.',
  'firstUse.countSite': 'Count time on {host}',
  'firstUse.how': 'Open your case system, then open Alongside again, or {welcome}.',
  'firstUse.welcome': 'set it up in three steps',
  'firstUse.byOrganisation':
    'Your organisation chooses which systems are counted, and has named none yet. Your log and the tips work as ever.',

  'otherSite.sentence': "{host} isn't a recording system you count",
  'otherSite.countIt': 'Count it',
  'otherSite.countItName': 'Count it: {host}',

  'outcome.denied': 'You said no to the browser, so {place} is not counted. You can ask again.',
  'outcome.refusedByBrowser':
    'This browser lets no extension run on {place}, so it cannot be counted.',
  'outcome.added': '{name} is counted from now on.',
  'outcome.allowed': '{name} is counted from now on.',

  'header.pause': 'Pause',
  'header.resume': 'Resume',
  'header.settings': 'Settings',
  'pause.menu': 'Pause counting for',
  'pause.quarterHour': '15 minutes',
  'pause.hour': '1 hour',
  'pause.untilTomorrow': 'until tomorrow',
  'pause.resumed': 'Counting again',

  'log.title': 'Add direct time',
  'log.kind': 'Who with, or how',
  'log.minutes': 'How long',
  'log.addMinutes': { one: 'Add {count} minute', other: 'Add {count} minutes' },
  'log.other': '…',
  'log.otherName': 'Another number of minutes',
  'log.otherLabel': 'Minutes',
  'log.add': 'Add',
  'log.back': 'Back',
  'log.added': 'Added: {kind}, {duration}',
  'log.undo': 'Undo',
  'log.undone': 'Taken back: {kind}, {duration}',
  'log.empty': 'Nothing added yet: choose who, then how long.',
  'log.problem.minutesNotWhole': 'Give whole minutes in figures, such as 25.',
  'log.problem.minutesTooFew': 'Give at least 1 minute.',
  'log.problem.minutesTooMany': 'A day has no more than 1,440 minutes.',
  'log.problem.unknownKind': 'Choose who it was with first.',
  'log.problem.noSuchDate': 'That is not a day of the calendar.',
  'log.problem.dateInFuture': 'That day is still to come.',

  'tip.title': 'Before you write',
  'tip.another': 'another',
  'tip.anotherName': 'Show another tip',
  'tip.tryNow': 'Try now:',
  'tip.helpful': 'Helpful',
  'tip.notForMe': 'Not for me',
  'tip.answer': 'What you think of this tip',

  'work.running': 'Working on it',
  'work.opening': 'Opening your records',
  'work.failed': 'That was not saved. Nothing else is lost; please try again.',
} as const;
