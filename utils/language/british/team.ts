/** The sentences of the settings' part about the team: its organisation, its file. */
export const team = {
  'team.title': 'Your team',
  'team.unnamed': 'a team without a name',

  'team.organisation': 'Set by {team}',
  'team.organisation.nothing': 'Nothing that is set applies here yet.',
  'team.organisation.problems':
    'What is set has mistakes, which are left out. The rest works. Whoever looks after it can put them right:',
  'team.problems.more': { one: 'And {count} more.', other: 'And {count} more.' },

  'team.word.systemAdded': '{name} is counted: {places}',
  'team.word.systemMoved': '{name} is counted at another address: {places}',
  'team.word.systemRenamed': '{formerName} is called {name}.',
  'team.word.systemRemoved': '{name} is no longer counted. Time already counted stays.',
  'team.word.ownSystemSetAside':
    '{name}, which you added, is not counted while this applies. Time already counted stays.',
  'team.word.ownSystems.no': 'No other systems can be added.',
  'team.word.ownSystems.yes': 'You can add systems of your own.',
  'team.word.measuring.off': 'Counting is switched off.',
  'team.word.measuring.on': 'Counting is switched on.',
  'team.word.wording.children': 'The words are those of children’s services.',
  'team.word.wording.adults': 'The words are those of adults’ services.',
  'team.word.tips': {
    one: '{count} tip of the team’s own, shown with its credit, beside or in place of ours.',
    other: '{count} tips of the team’s own, shown with their credit, beside or in place of ours.',
  },
  'team.word.awayAllowance': 'Away allowance: {period}',
  'team.word.countedKinds': 'Direct time: {kinds}',
  'team.word.countedKinds.none': 'Direct time: no kind counts',
  'team.word.dayStart': 'The day begins at {time}',
  'team.word.workingHours': 'Hours: {from} to {to}',
  'team.word.workingHours.none': 'Hours: none set',
  'team.word.workingDays': 'Days on which the hours begin: {days}',
  'team.word.retention': 'Totals and what you added are kept for {period}',
  'team.word.suggested': '{setting} (a suggestion; you can change it)',

  'team.file.explained':
    'A file with your team’s case systems in it, so that nobody has to type addresses. It holds no time and nothing that anybody logged.',
  'team.file.inUse': 'In use: the file of {team}.',
  'team.file.systems': 'Its systems: {systems}',
  'team.file.drop': 'Stop using this file',
  'team.file.dropQuestion': 'Stop counting the systems of this file? Time already counted stays.',
  'team.file.dropYes': 'Stop using it',
  'team.file.dropNo': 'Keep it',
  'team.file.dropped': 'The file is no longer used. Time already counted stays.',

  'team.open': 'Open a team file',
  'team.open.explained':
    'Choose it, drop it anywhere on this page, or copy its text and paste it here (Ctrl+V). Nothing changes before you have seen what would.',
  'team.open.choose': 'Choose a file…',

  'team.unusable': 'This file cannot be used',
  'team.unusable.tooLarge':
    'It is larger than 1 MB, and no team’s file is. Make sure that it is the right one.',
  'team.unusable.notJson':
    'It is not a team file, or only part of one: it cannot be read as JSON. Ask for it again, as a file rather than as text.',
  'team.unusable.notATeamFile':
    'It is not a team file that this version of Alongside knows. What was found:',
  'team.close': 'Close',

  'team.preview.first': 'The file of {team}',
  'team.preview.update': 'Another version of the file you use, of {team}',
  'team.preview.anotherTeam': 'The file of {team}, in place of the file of {earlier}',
  'team.preview.anotherTeam.explained':
    'You use the file of another team now. It is replaced: only one can be used at a time.',
  'team.preview.nothing': 'With this file nothing would change.',
  'team.preview.changes': 'With this file:',
  'team.preview.barred':
    'What {team} sets comes first, so these systems of the file are left out: {systems}',
  'team.preview.overlaps': 'Some pages are in two systems. They count once:',
  'team.preview.overlap': '{place}: counted as {narrower}, not as {wider}',
  'team.preview.leftOut':
    'Some of the file cannot be used and is left out. The rest works. Whoever made it can put this right:',
  'team.preview.suggestions': 'The file suggests as well:',
  'team.preview.suggestions.take': 'Take these suggestions',
  'team.preview.suggestions.explained':
    'Your own settings hold in any case. You can change each of them later.',
  'team.preview.keepsShorter':
    'Totals would be kept for a shorter time than now. What is older is deleted for good.',
  'team.preview.asks':
    'Your browser asks you once whether Alongside may look at these addresses. Nothing is counted there unless you say yes.',
  'team.preview.use': 'Use this file',
  'team.preview.cancel': 'Leave it',
  'team.used.used': 'The file of {team} is in use.',
  'team.used.denied':
    'The file of {team} is in use, but you said no to the browser, so its systems are not all counted. You can allow each of them under “Case systems”.',
  'team.used.refusedByBrowser':
    'The file of {team} is in use, but the browser would not ask for its addresses, so its systems are not all counted. You can try each of them under “Case systems”.',

  'team.make': 'Make a team file',
  'team.make.explained':
    'Of what is set here, for colleagues to open on their own computers. Make it again after a change: the new file updates the old one.',
  'team.make.name': 'Name of the team',
  'team.make.nameHint': 'A name for the team, never a person’s. It is shown to whoever opens it.',
  'team.make.noSystems':
    'No system of your own is set here, so there is nothing for a file to hold. What an organisation sets comes to everybody by itself.',
  'team.make.systems': 'Its case systems',
  'team.make.wording': 'Words',
  'team.make.wording.children': 'Children’s services',
  'team.make.wording.adults': 'Adults’ services',
  'team.make.suggestions': 'Suggest these settings too',
  'team.make.download': 'Download the file',
  'team.make.nameMissing': 'Give the team a name first.',
  'team.make.made': '{file} is in your downloads.',
  'team.it.explained':
    'An IT department can set the same by policy. These files name this installation of Alongside, force it on nobody, and replace nothing that is set already.',
  'team.it.make': 'Make files for an IT department',
  'team.it.download': 'Download {file}',
  'team.make.problems': 'This cannot be made into a file:',
} as const;
