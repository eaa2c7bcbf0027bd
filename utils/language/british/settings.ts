/** The sentences of the settings, and of the menu that leads to them. */
export const settings = {
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
  'options.removeQuestion':
    'Stop counting {name}? Time already counted stays. You can put it back.',
  'options.removeYes': 'Stop counting',
  'options.removeNo': 'Keep it',
  'options.removed':
    '{name} is no longer counted. Time already counted stays. You can put it back below.',
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
    "The name it is sold under or one of your own, never a person's. Leave it empty to use its address.",
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

  'settings.suggestedBy': 'As {team} suggested it when you began. You can change it.',
  'settings.daysSuggestedBy':
    'The days are as {team} suggested them when you began. You can change them.',
  'settings.beside': 'Count reading in a window beside the one you write in',
  'settings.besideExplained':
    'Your case system in sight while you type in another window or program. It is kept apart from the rest, so a change works backwards too.',
  'settings.dayStart': 'The day begins at',
  'settings.dayStartExplained':
    'For teams that work nights: what you do before this time belongs to the day before. A change begins with the next day; days already begun stay as they are.',
  'settings.midnight': 'Midnight',
  'settings.hours': 'Your hours',
  'settings.hours.explained':
    'Time recorded outside your hours counts like any other, and is shown apart as well. A change works backwards too, over every day whose details are still kept.',
  'settings.hours.set': 'I have set hours',
  'settings.hours.from': 'From',
  'settings.hours.to': 'To',
  'settings.hours.overMidnight': 'These hours end the next morning.',
  'settings.hours.days': 'Days on which your hours begin',
  'settings.hours.problem.hoursAlike':
    'Your hours cannot begin and end at the same time. Give two different times.',
  'settings.hours.problem.notATime': 'Give both times, such as 09:00 and 17:00.',
  'settings.hours.problem.noDays': 'Keep at least one day ticked, or untick “I have set hours”.',
  'settings.kept': 'How long it is kept',
  'settings.kept.days': 'Details of each day',
  'settings.kept.days.explained':
    'When you were in a case system and when you were away, minute by minute. After this, only the totals of the day are left.',
  'settings.kept.months': 'Totals and what you added',
  'settings.kept.months.explained':
    'Totals of each day, direct time, what you said of your weeks, what got in the way, and which tips you were shown. What is older is deleted for good, once a day.',
  'settings.kept.days.question':
    'Keep details for {period} only? Older ones are deleted for good. The totals of those days stay.',
  'settings.kept.months.question':
    'Keep totals and what you added for {period} only? Everything older is deleted for good.',
  'settings.kept.shorten': 'Delete what is older',
  'settings.kept.leave': 'Leave it as it is',
  'settings.days': { one: '{count} day', other: '{count} days' },
  'settings.months': { one: '{count} month', other: '{count} months' },

  'options.direct': 'Direct time',
  'options.directExplained':
    'Tick what counts as direct time for you. What you added stays as it is; only the totals change.',

  'options.kept':
    'Kept on this computer. If your employer owns it they could copy it, and a request for your data or a court could reach it. We cannot see it.',
  'options.independent': 'Alongside is not affiliated with or endorsed by BASW.',
} as const;
