/** What is said of records that cannot be read or kept. */
export const records = {
  'trouble.title': 'Alongside could not read its records',
  'trouble.titleUnknown': 'Alongside could not show this page',
  'trouble.unknown':
    'Something went wrong in Alongside or in the browser. Alongside has deleted nothing. Starting the browser again often helps.',
  'trouble.cannotOpen':
    'The browser did not open them. Alongside has deleted nothing. Closing other windows of Alongside, making room on a full disk, or starting the browser again often helps.',
  'trouble.newerRecords':
    'They were written by a newer version of Alongside. Nothing was deleted. Update the extension, and they will be here.',
  'trouble.blocked':
    'An older version of Alongside is still open in another window and has to finish first. Nothing was deleted. Close its other windows, and this page carries on by itself.',
  'trouble.diskFull':
    'The disk of this computer is full. Nothing was deleted. Free some space on it, and they will be here.',
  'trouble.damaged':
    'Part of them can no longer be read. Alongside has deleted nothing. Starting the browser again sometimes helps.',
  'trouble.since':
    'This began on {moment}. Meanwhile the time in your case system waits, and is added as soon as it can be; direct time cannot be added until then.',
  'trouble.tryAgain': 'Try again',

  'records.startNew': 'Start new records…',
  'records.question':
    'Start new records? The old ones are not deleted: they stay on this computer as they are, set aside, for as long as details of a day are kept, and what can still be read of them is carried over.',
  'records.yes': 'Start new records',
  'records.no': 'Not now',
  'records.notStarted': 'New records could not be begun. Nothing has changed.',
  'records.news': 'About your records',
  'records.dismiss': 'OK',
  'records.cannotWrite.newerRecords':
    'Since {moment} Alongside cannot write its records: a newer version of it has changed them. The time in your case system waits, and is added once the extension is updated.',
  'records.cannotWrite.blocked':
    'Since {moment} Alongside cannot write its records: an older version of it is still open in another window. The time in your case system waits, and is added once that is closed.',
  'records.cannotWrite.diskFull':
    'Since {moment} Alongside cannot write its records: the disk of this computer is full. The time in your case system waits, and is added once there is room.',
  'records.cannotWrite.damaged':
    'Since {moment} Alongside cannot write its records: part of them is damaged. The time in your case system waits, and is added as soon as it can be. Starting the browser again sometimes helps.',
  'records.cannotWrite.cannotOpen':
    'Since {moment} Alongside cannot write its records: the browser did not open them. The time in your case system waits, and is added as soon as it can be. Starting the browser again often helps.',
  'records.cannotWrite.unknown':
    'Since {moment} Alongside cannot write its records, and does not know why. The time in your case system waits, and is added as soon as it can be. Starting the browser again often helps.',
  'records.startedAnew':
    'On {moment} Alongside found its records empty: the browser had lost them, or had found them damaged and begun new ones. What was recorded before is gone from this computer. Counting goes on.',
  'records.carriedOver': {
    one: 'New records were begun on {moment}. {number} entry or measurement of the old ones was carried over. They stay on this computer, set aside.',
    other:
      'New records were begun on {moment}. {number} entries and measurements of the old ones were carried over. They stay on this computer, set aside.',
  },
  'records.carriedOverInPart':
    'New records were begun on {moment}. Of the old ones {number} entries and measurements were carried over, and at least {unreadable} could not be read. They stay on this computer, set aside.',
  'records.nothingCarriedOver':
    'New records were begun on {moment}. Nothing of the old ones could be read. They stay on this computer, set aside.',
  'records.spansDropped':
    'Nothing could be saved for so long that some of the time in your case system was lost, most recently on {moment}. The totals of that time are too low.',
  'records.noRoom':
    'On {moment} far more was reported from a case system than one person can do there, so not all of it was kept. The totals of that time may be too low.',
} as const;
