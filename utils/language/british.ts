/**
 * Every sentence of the product in British English. A name in braces is a value to be given; an
 * entry with `one` and `other` is chosen by `count` with the language's plural rules.
 */
export const british = {
  name: 'Alongside',
  'duration.hour': 'h',
  'duration.minute': 'm',
  'duration.second': 's',

  removedSystem: 'A system no longer in the list',

  'kind.unknown': 'Direct time',
  'kind.visitFamily.children': 'Child and family',
  'kind.visitFamily.adults': 'Person and family',
  'kind.childAlone.children': 'Child or young person alone',
  'kind.childAlone.adults': 'Person alone',
  'kind.parentCarer.children': 'Parent, carer or family',
  'kind.parentCarer.adults': 'Carer or family',
  'kind.phone': 'Phone',
  'kind.video': 'Video',
  'kind.message.children': 'Messages with a young person',
  'kind.message.adults': 'Messages with the person',
  'kind.recordingTogether.children': 'Recording together with the family',
  'kind.recordingTogether.adults': 'Recording together with the person',
  'kind.childAlone.children.short': 'Child alone',
  'kind.parentCarer.children.short': 'Parent, carer',
  'kind.parentCarer.adults.short': 'Carer, family',

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
  'status.switchedOff':
    'Counting is switched off by your organisation. Your log and the tips work as ever.',
  'status.allow': 'Allow',

  'firstUse.promise':
    'Alongside counts the time in your case system and sets it beside your direct time.',
  'firstUse.countSite': 'Count time on {host}',
  'firstUse.how': 'Open your case system, then open Alongside again, or {settings}.',
  'firstUse.settings': 'type its address in settings',
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
  'trouble.title': 'Alongside could not read its records',
  'trouble.cannotOpen':
    'The browser did not open them. Nothing was deleted. Closing other windows of Alongside, or starting the browser again, often helps.',
  'trouble.newerRecords':
    'They were written by a newer version of Alongside. Nothing was deleted. Update the extension, and they will be here.',
  'trouble.tryAgain': 'Try again',

  'options.title': 'Settings',
  'options.saved': 'Saved',
  'options.systems': 'Case systems',
  'options.systemsIntro':
    'Time is counted only on the systems listed here, and only while the browser lets Alongside look at them.',
  'options.noSystems': 'None yet.',
  'options.access.given': 'Access given',
  'options.access.missing':
    'Access missing: the browser does not let Alongside look at it, so it is not counted.',
  'options.setBy': 'set by {team}',
  'options.yourOrganisation': 'your organisation',
  'options.allow': 'Allow',
  'options.allowName': 'Allow {name}',
  'options.remove': 'Remove',
  'options.removeName': 'Remove {name}',
  'options.removeQuestion': 'Stop counting {name}? Time already counted stays.',
  'options.removeYes': 'Stop counting',
  'options.removeNo': 'Keep it',
  'options.removed': '{name} is no longer counted. Time already counted stays.',
  'options.switchedOff': 'Counting is switched off by {team}. Your log and the tips work as ever.',
  'options.teamChooses': 'Which systems are counted is set by {team}.',

  'options.addTitle': 'Add a case system',
  'options.candidate': 'Add {host}, the page you came from',
  'options.address': 'Address',
  'options.addressHint':
    'Type it, or copy it from the bar at the top of the browser. Any page of the system will do.',
  'options.willCount': 'This will count: {place}',
  'options.systemName': 'Name',
  'options.systemNameHint':
    "A name for the system, never a person's. Leave it empty to use its address.",
  'options.addSystem': 'Count this system',

  'address.empty': 'Type or paste the address of your case system first.',
  'address.notAnAddress':
    'This is not the address of a page yet. One looks like case.example.org; copying it from the bar at the top of the browser is surest.',
  'address.everything':
    'This would count far more than one system. Give the address of your case system alone, such as case.example.org.',
  'address.browserPage':
    'This is a page of the browser itself. Open your case system and copy the address from there.',
  'address.extensionStore':
    'Browsers let no extension run on their extension stores. Give the address of your case system.',
  'address.schemeNotSupported':
    'Only addresses that begin with https:// or http:// can be counted. Open your case system in this browser and copy its address.',
  'address.wildcardInside':
    'In the name of a site, a star can only come first, as in *.example.org. Take the other star out.',
  'address.signInDetails':
    'This has a user name or password in it. Take out everything up to and including the @.',
  'address.duplicate': 'This is counted already.',
  'address.duplicateOf': 'This is counted already, as {system}.',

  'place.everyPage': '{host}, every page',
  'place.below': '{host}, every page below {path}',
  'place.onePage': '{host}, the page {path}',
  'place.withSubdomains': '{host} and every site under it',

  'menu.countSite': 'Count time on this site',

  'options.counts': 'What counts',
  'options.awayAllowance': 'Away allowance',
  'options.awayAllowanceExplained':
    'When no key, mouse or touch has been used anywhere on this computer for longer than this, you were away, and none of that stretch is counted. A change works backwards too, over every day whose details are still kept.',
  'options.minutes': { one: '{count} minute', other: '{count} minutes' },

  'options.direct': 'Direct time',
  'options.directExplained':
    'Tick what counts as direct time for you. What you added stays as it is; only the totals change.',

  'day.title': 'A day',
  'day.yourDay': 'Your day',
  'day.settings': 'Settings',
  'day.goTo': 'Which day',
  'day.before': 'The day before',
  'day.after': 'The day after',
  'day.today': 'Today',
  'day.date': 'Date',
  'day.pageTitle': '{date} – Alongside',
  'day.news': '{date}: {recording} in recording systems and {direct} of direct time',
  'day.balance': '{recording} in recording systems and {direct} of direct time.',
  'day.balanceSoFar': '{recording} in recording systems and {direct} of direct time so far today.',
  'day.system': '{system} {duration}',
  'day.struckOut':
    'You struck out this day, so none of its recording-system time counts. What was measured is kept, and you can have it counted again below.',
  'day.nothing': 'Nothing was measured on this day.',
  'day.nothingYet':
    'Nothing counted yet today. Time in your recording systems appears here by itself as you work.',
  'day.totalsOnly': {
    one: 'The minutes of a day are kept for {count} day. Of this one the totals remain, so it can only be struck out as a whole.',
    other:
      'The minutes of a day are kept for {count} days. Of this one the totals remain, so it can only be struck out as a whole.',
  },

  'day.timeline': 'Through the day',
  'day.timelineSays': 'A picture of the day from {from} to {to}. The list below says the same.',
  'day.now': 'now',
  'day.lane.counted': 'Recording system',
  'day.lane.beside': 'In sight, beside another window',
  'day.lane.uncounted': 'Not counted',
  'day.lane.entries': 'Direct time you added',
  'day.kind.away': 'Away, or nothing touched',
  'day.kind.locked': 'Screen locked',
  'day.kind.paused': 'Paused',
  'day.kind.corrected': 'Struck out',
  'day.kind.beside': 'In sight, beside another window',
  'day.kind.counted': 'Recording system',
  'day.added': 'Added by you',
  'day.addedAt': 'from {time}',

  'day.stretches': 'All stretches ({count})',
  'day.from': 'From',
  'day.to': 'To',
  'day.counted': 'Counted',
  'day.what': 'What it was',
  'day.notCountedCell': 'not counted',
  'day.wasNotRecording': "I wasn't recording",
  'day.wasNotRecordingName': "I wasn't recording: {system}, {from} to {to}",
  'day.undo': 'Undo',
  'day.undoName': 'Undo: struck out, {from} to {to}',
  'day.strikeOutHow':
    'Struck out, it does not count; what was measured is kept. Change the times to strike out a part.',
  'day.strikeOut': 'Strike out',
  'day.strikeOutName': 'Strike out {from} to {to}',
  'day.leaveIt': 'Leave it counted',
  'day.problem.notATime': 'Give both times, such as 14:05.',
  'day.problem.endsBeforeItStarts': 'The end must come after the start.',
  'day.problem.outsideTheDay': 'Those times do not lie within this day.',
  'day.didStrikeOut': 'Struck out: {from} to {to}.',
  'day.didUndo': 'No longer struck out: {from} to {to}.',

  'day.behind': 'Behind the total',
  'day.leftOut': 'Not counted: {parts}.',
  'day.leftOut.away': '{duration} of reading without touching anything for over {allowance}',
  'day.leftOut.locked': '{duration} with the screen locked',
  'day.leftOut.paused': '{duration} paused',
  'day.leftOut.corrected': '{duration} struck out',
  'day.leftOut.beside': '{duration} in sight beside another window',
  'day.nothingLeftOut': 'Nothing was left out while a recording system was in front.',
  'day.leftOutNotKept': 'What was not counted on this day is no longer kept.',
  'day.waiting': 'Waiting for pages to load: {parts}. Page loads only, so at least.',
  'day.waitingSplit': '{whole} ({server} for the server, {rest} for the rest)',
  'day.slowLoads': { one: '{count} load over 5 s', other: '{count} loads over 5 s' },
  'day.outside': 'Outside your hours: {duration} of the recording-system time.',
  'day.noneOutside': 'Outside your hours: none of the recording-system time.',

  'day.allowances': 'The same at other allowances',
  'day.allowancesHow':
    'Your allowance is {allowance}: when nothing is touched for longer, that stretch is not counted. This is what the same time comes to at three of them.',
  'day.allowance': 'Away allowance',
  'day.thisDay': 'This day',
  'day.recording': 'Recording system',
  'day.rangeTitle': 'Over several days',
  'day.rangeFrom': 'First day',
  'day.rangeTo': 'Last day',
  'day.workItOut': 'Work it out',
  'day.rangeMissing': 'Give both days.',
  'day.rangeTotal': '{range}: {recording} in recording systems.',
  'day.rangeDays': '{from} to {to}',
  'day.rangeTotalsOnly':
    'The details of some of these days are no longer kept, so this cannot be worked out at other allowances.',

  'day.whole': 'The whole day',
  'day.wholeHow':
    'If none of this was recording, strike out the whole day. What was measured is kept, and you can undo it.',
  'day.strikeOutDay': 'Strike out the whole day',
  'day.undoDay': 'Undo: count this day again',
  'day.didStrikeOutDay': 'The whole day is struck out.',
  'day.didUndoDay': 'The day counts again, as it was measured.',

  'options.kept':
    'Kept on this computer. If your employer owns it they could copy it, and a request for your data or a court could reach it. We cannot see it.',
  'options.independent': 'Alongside is not affiliated with or endorsed by BASW.',
} as const;
