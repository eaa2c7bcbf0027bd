/** The sentences of the dashboard’s day. */
export const day = {
  'day.title': 'A day',
  'day.yourDay': 'Your day',
  'day.settings': 'Settings',
  'day.goTo': 'Which day',
  'day.before': 'The day before',
  'day.after': 'The day after',
  'day.today': 'Today',
  'day.date': 'Date',
  'day.news': '{date}: {recording} in recording systems and {direct} of direct time',
  'day.balance': '{recording} in recording systems and {direct} of direct time.',
  'day.balanceSoFar': '{recording} in recording systems and {direct} of direct time so far today.',
  'day.system': '{system} {duration}',
  'day.struckOut':
    'You struck out this day, so none of its recording-system time counts. What was measured is kept, and you can have it counted again below.',
  'day.nothing': 'Nothing was measured on this day.',
  'day.nothingYet':
    'Nothing counted yet today. Time in your recording systems appears here by itself as you work.',
  'day.nothingYet.switchedOff':
    'Nothing counted today: counting is switched off by your organisation or team. Your log works as ever.',
  'day.nothingYet.noSystem':
    'Nothing counted yet today: there is no case system to count. Settings has the list of them.',
  'day.nothingYet.paused': 'Nothing counted yet today, and counting is paused.',
  'day.nothingYet.noAccess':
    'Nothing counted yet today. The browser does not let Alongside look at every case system, so time there is missing. Settings say which, and mend it with a click.',
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
  'day.notDirect': 'not counted as direct time',

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
  'day.problem.factsGone':
    'The details of this day are no longer kept, so only the whole day can be struck out.',
  'day.didStrikeOut': 'Struck out: {from} to {to}.',
  'day.didUndo': 'No longer struck out: {from} to {to}.',

  'day.behind': 'Behind the total',
  'day.leftOut': 'Not counted: {parts}.',
  'day.leftOut.away': '{duration} of reading without touching anything for over {allowance}',
  'day.leftOut.locked': '{duration} with the screen locked',
  'day.leftOut.paused': '{duration} paused',
  'day.leftOut.corrected': '{duration} struck out',
  'day.leftOut.beside': '{duration} in sight beside another window',
  'day.nothingLeftOut': 'No time was left out for being away, locked, paused or struck out.',
  'day.leftOutNotKept': 'Details of what was not counted are no longer kept for this day.',
  'day.waiting': 'Waiting for pages to load: {parts}. Page loads only, so at least.',
  'day.waitingSplit': '{whole} ({server} for the server, {rest} for the rest)',
  'day.slowLoads': { one: '{count} load over 5 s', other: '{count} loads over 5 s' },
  'day.outside': 'Outside your hours: {duration} of the recording-system time.',
  'day.outsideThen':
    'Outside the hours set at the time: at least {duration} of the recording-system time.',
  'day.noneOutside': 'Outside your hours: none of the recording-system time.',

  'day.allowances': 'This time with other away allowances',
  'day.allowancesHow':
    'Your allowance is {allowance}: when nothing is touched for longer, that stretch is not counted. This is what the same time comes to at three of them.',
  'day.allowancesNotKept':
    'The details of this day are no longer kept, so it cannot be worked out at other allowances.',
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
    'The details of some of these days are no longer kept, so neither what was not counted nor the total at other allowances can be worked out.',

  'day.whole': 'The whole day',
  'day.wholeStruckOut':
    'Nothing of this day counts now. Undone, it counts as it was measured, but for what you struck out of it before.',
  'day.wholeHow':
    'If none of this was recording, strike out the whole day. What was measured is kept, and you can undo it.',
  'day.strikeOutDay': 'Strike out the whole day',
  'day.undoDay': 'Undo: count this day again',
  'day.didStrikeOutDay': 'The whole day is struck out.',
  'day.didUndoDay': 'The day counts again, as it was measured.',
} as const;
