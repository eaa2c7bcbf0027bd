/** The sentences of the case systems in the settings. */
export const systems = {
  'systems.part': 'Only a part of this site: {place}',
  'systems.partExplained':
    'For a site that holds other things as well, such as another system. What comes after that in the address is never kept.',
  'systems.otherLetters':
    'The name {host} has letters of another alphabet, written out here as “xn--…”. If you did not expect that, it may only look like the site you know.',
  'systems.otherLettersShort': 'This name has letters of another alphabet, written out as “xn--…”.',

  'systems.partly': 'Access given to a part of it: what is marked as missing is not counted.',
  'systems.placeMissing': 'access missing',
  'systems.allowAll': 'Allow all {count} that are missing',
  'systems.allowedAll': 'They are counted from now on.',
  'systems.deniedAll':
    'You said no to the browser, so these are not counted. You can ask again, also for each by itself.',
  'systems.refusedAll':
    'The browser would not ask for all of them at once. Allow each by itself; the one it refuses cannot be counted.',
  'systems.leaves': 'Counted as {system} instead: {place}.',

  'systems.fromFile': 'from the file of {team}',
  'systems.yourTeam': 'your team',
  'systems.fromFileExplained': 'It can only be removed together with the team’s file.',

  'systems.change': 'Change',
  'systems.changeName': 'Change {name}',
  'systems.newName': 'New name',
  'systems.saveName': 'Save name',
  'systems.renamed': 'It is called {name} from now on, also for time already counted.',
  'systems.name.empty': 'Give it a name of at least one letter.',
  'systems.name.tooLong': 'Give it a name of 60 characters at most.',
  'systems.name.taken': 'Another system has this name already. Give it one that tells them apart.',
  'systems.removePlace': 'Take away',
  'systems.removePlaceName': 'Take away {place}',
  'systems.placeRemoved': '{place} is no longer counted. Time already counted stays.',
  'systems.anotherPlace': 'Another address of {name}',
  'systems.anotherPlaceExplained':
    'For a system that keeps documents, finance or reports at an address of their own.',
  'systems.addPlace': 'Add this address',
  'systems.placeAdded': '{place} is counted as {name} from now on.',

  'systems.kept': 'Kept, but not counted',
  'systems.keptExplained':
    'You added these yourself. They are not counted, because {team} has chosen the case systems. Nothing of them is lost, and they count again when that changes.',
  'systems.removed': 'Removed systems ({count})',
  'systems.removedExplained':
    'They are not counted. Time already counted under them stays, and goes on under the same name when you put one back.',
  'systems.putBack': 'Put back',
  'systems.putBackName': 'Put back {name}',
  'systems.putBackWhere': 'Where {name} is now',
  'systems.putBackWhereExplained':
    'Its earlier address was not kept, or belongs to another system by now.',

  'systems.try': 'Would a page be counted?',
  'systems.tryPage': 'A page to try',
  'systems.tryExplained':
    'Paste where the page is, from the bar at the top of the browser. It is only looked at here, and not kept. Whether you are there or have paused is another matter.',
  'systems.verdict.measured': 'Yes, as {system}: {place}.',
  'systems.verdict.wider':
    '{system} has it too, under {place}, but the narrower of two addresses wins.',
  'systems.verdict.accessMissing':
    'Not yet. It is part of {system} ({place}), but the browser does not let Alongside look at it. Press “Allow” beside {system}.',
  'systems.verdict.switchedOff': 'No. Counting is switched off by {team}.',
  'systems.verdict.setAside':
    'No. It is part of {system}, which is kept but not counted, because {team} has chosen the case systems.',
  'systems.verdict.otherPart':
    'No. {host} is there as {systems}, but this page is outside the part that is counted: its path, its port or its http:// is another.',
  'systems.verdict.unknownHost': 'No. None of the case systems listed here is at {host}.',

  'systems.unseen': 'Where Alongside cannot see',
  'systems.unseen.remote':
    'Citrix, remote desktop and other windows onto another computer. Only Alongside in the browser over there could count it.',
  'systems.unseen.programs':
    'Programs that are no web pages, such as a case system installed on the computer, Word or Outlook.',
  'systems.unseen.viewers':
    'Pages that Edge opens in Internet Explorer mode, and documents in Firefox’s own PDF viewer: no extension runs there.',
  'systems.unseen.private': 'Private windows, and other browsers on this computer.',
  'systems.unseen.therefore':
    'Time there is missing from the count, so read the number as “at least”. Your direct time, your log and the tips work all the same.',
  'systems.unseen.add': 'Add today’s time there yourself',
  'systems.unseen.addExplained':
    'In minutes. It is kept as “Other desk work”, which your day shows by itself: it is added neither to the recording-system time nor to your direct time.',
} as const;
