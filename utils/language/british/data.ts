/** What is said of what is kept, of deleting it, and of who sits here. */
export const data = {
  'data.title': 'What Alongside keeps',
  'data.intro':
    'All of it is on this computer, in this browser’s profile. Here it is, and here it can be deleted. What is deleted cannot be brought back.',
  'data.counting': 'Counting what is kept…',
  'data.spans': {
    one: '{count} stretch of a case system in front',
    other: '{count} stretches of a case system in front',
  },
  'data.absences': {
    one: '{count} stretch that is not counted: away, locked, paused or struck out',
    other: '{count} stretches that are not counted: away, locked, paused or struck out',
  },
  'data.waits': {
    one: '{count} page load of a case system',
    other: '{count} page loads of a case system',
  },
  'data.entries': { one: '{count} entry that you added', other: '{count} entries that you added' },
  'data.weeks': {
    one: '{count} week of which you said something',
    other: '{count} weeks of which you said something',
  },
  'data.disruptions': {
    one: '{count} note of what got in the way',
    other: '{count} notes of what got in the way',
  },
  'data.calendar': {
    one: '{count} day: when it began and ended',
    other: '{count} days: when each began and ended',
  },
  'data.days': {
    one: '{count} total of a finished day, for a system or for all together',
    other: '{count} totals of finished days, for each system and for all together',
  },
  'data.nudges': {
    one: '{count} time that a tip was shown',
    other: '{count} times that a tip was shown',
  },
  'data.storage': {
    one: '{count} item of settings and notes of its own',
    other: '{count} items of settings and notes of its own',
  },
  'data.setAside': {
    one: '{count} set of old records that could not be read in full, set aside as it was. It goes with anything you delete below, and otherwise when details of its time are no longer kept.',
    other:
      '{count} sets of old records that could not be read in full, set aside as they were. They go with anything you delete below, and otherwise when details of their time are no longer kept.',
  },
  'data.period': 'The oldest is of {oldest}, the newest of {newest}.',
  'data.nothing': 'Nothing has been recorded yet.',
  'data.bytes': 'It takes about {amount} on the disk, as the browser reckons it.',
  'data.notRead': 'It could not be counted: the records cannot be read now.',

  'data.forgetAtClose': 'Forget everything when the browser closes',
  'data.forgetAtCloseExplained':
    'For a computer that others use too. All that is recorded – what was measured, your log, totals, tips shown – is deleted when the last window closes, if the browser leaves time for it, and otherwise when the browser is next started, before Alongside shows anything. Your case systems and settings stay. Nothing is left to compare one time with the next.',

  'data.rows': 'Every row, as it is kept',
  'data.rowsExplained':
    'Times are shown as this computer’s clock has them, with the value kept in brackets.',
  'data.table': 'Show',
  'data.table.spans': 'Stretches in front',
  'data.table.absences': 'Stretches not counted',
  'data.table.waits': 'Page loads',
  'data.table.entries': 'Entries',
  'data.table.weeks': 'Weeks',
  'data.table.disruptions': 'What got in the way',
  'data.table.calendar': 'Days begun',
  'data.table.days': 'Totals of days',
  'data.table.nudges': 'Tips shown',
  'data.table.local': 'Settings and notes',
  'data.table.session': 'Notes until the browser closes',
  'data.noRows': 'Nothing is kept here.',
  'data.shown': 'Rows {first} to {last} of {total}',
  'data.earlier': 'Rows before',
  'data.later': 'More rows',
  'data.key': 'name',
  'data.value': 'value',
  'data.withRaw': '{shown} ({raw})',
  'data.kilobytes': '{number} KB',
  'data.megabytes': '{number} MB',

  'data.delete': 'Delete',
  'data.dates': 'A day, or several',
  'data.datesExplained':
    'Everything measured, totalled or added for these dates. What you said of a week goes when the whole week is deleted.',
  'data.from': 'First day',
  'data.to': 'Last day',
  'data.deleteDates': 'Delete these days…',
  'data.problem.notADate': 'Give both dates. For a single day, give it twice.',
  'data.problem.endsBeforeItStarts':
    'The first date is after the last. Give them the other way round.',
  'data.problem.notYet': 'These dates have not come yet, so there is nothing to delete.',
  'data.datesQuestion': 'Delete everything from {from} to {to}? It cannot be brought back.',
  'data.dayQuestion': 'Delete everything of {from}? It cannot be brought back.',
  'data.didDeleteDates': 'Deleted, from {from} to {to}.',
  'data.didDeleteDay': 'Everything of {from} is deleted.',
  'data.system': 'A case system',
  'data.systemExplained':
    'All time measured in it. Totals of older days are worked out again from the other systems. It goes on being counted from now on; to stop that, remove it above.',
  'data.deleteSystem': 'Delete its records…',
  'data.systemQuestion': 'Delete all time measured in {system}? It cannot be brought back.',
  'data.didDeleteSystem': 'All time measured in {system} until now is deleted.',
  'data.everything': 'Everything',
  'data.everythingExplained':
    'All that is recorded, your case systems and your settings. Alongside is then as it was when it was installed; only what your organisation set stays.',
  'data.deleteEverything': 'Delete everything…',
  'data.everythingQuestion':
    'Everything will be deleted, and nothing of it can be brought back. Type “{word}” to go ahead.',
  'data.word': 'delete',
  'data.wrongWord': 'Type the word “{word}”, or leave everything as it is.',
  'data.yes': 'Delete',
  'data.no': 'Leave it',
  'data.didDeleteEverything': 'Everything is deleted.',
  'data.notDeleted':
    'It could not all be deleted: the browser did not let Alongside change its records. Try again; starting the browser again often helps.',

  'stillYou.title': 'Is this still you?',
  'stillYou.explained':
    'Alongside was last used here on {date}. It may have been somebody else, so nothing of that time is shown yet.',
  'stillYou.yes': 'Yes, it is me',
  'stillYou.no': 'No, start afresh',
  'stillYou.question': 'Delete everything recorded before {date}? It cannot be brought back.',
  'stillYou.noExplained':
    'Starting afresh deletes all that was recorded before {date}, for good. What was measured since then stays, and so do the settings.',
} as const;
