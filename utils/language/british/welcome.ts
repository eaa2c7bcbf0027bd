/** The sentences of the welcome, and of the links that lead to it. */
export const welcome = {
  'welcome.title': 'Welcome to Alongside',
  'welcome.intro':
    'Three short steps, and it is ready. You can leave any of them out and come back to it.',
  'welcome.steps': 'Steps',
  'welcome.stepTitle': 'Step {number} of {last}: {title}',
  'welcome.step.system': 'Your case system',
  'welcome.step.access': 'Allow it',
  'welcome.step.week': 'Your week',
  'welcome.continue': 'Continue',
  'welcome.skip': 'Skip this step',
  'welcome.back': 'Back',
  'welcome.finish': 'Finish',

  'welcome.system.intro':
    'Which system do you record in? Your time is counted there and nowhere else.',
  'welcome.system.yours': 'Alongside will count your time in:',
  'welcome.system.byIcon':
    'No address to hand? Skip this step. When you are next in your case system, click Alongside’s icon, two parallel bars, and add it there.',
  'welcome.system.outside':
    'A system inside Citrix, on a remote desktop or in a program of its own cannot be seen from this browser. You can add time there yourself in the settings; your log and the tips work all the same.',
  'welcome.system.noneByTeam':
    'Your organisation chooses which systems are counted, and has named none yet. Your log and the tips work as ever.',
  'welcome.system.more': { one: 'and {count} more', other: 'and {count} more' },

  'welcome.access.none':
    'There is no case system to allow yet. You can add one whenever you like: in the step before, or with the system open, by clicking Alongside’s icon.',
  'welcome.access.question':
    'Your browser will ask you whether Alongside may “read and change your data” there. It says so, in these or similar words, of any extension that runs on a site.',
  'welcome.access.truth':
    'What Alongside does is less. It sees that the page is in front of you, for how long, and how long pages take to load. It reads nothing on the page, nothing you type and nobody’s name, and it changes nothing. The page’s address only tells it which system this is, and is not kept.',
  'welcome.access.given': 'Allowed',
  'welcome.access.missing': 'Not allowed yet',
  'welcome.access.allow': { one: 'Ask my browser', other: 'Ask my browser for all {count}' },
  'welcome.access.stands': {
    one: 'Your browser allows it. Time there is counted, also in pages already open.',
    other: 'Your browser allows all of them. Time there is counted, also in pages already open.',
  },
  'welcome.access.denied':
    'You said no to your browser, so nothing is counted there yet, and nothing else is lost. You can ask again now, or later from Alongside’s icon.',
  'welcome.access.refused':
    'This browser would not ask you. Your organisation may keep extensions off this site: its IT department can say. You can go on without it.',
  'welcome.access.switchedOff': 'With counting switched off there is nothing to allow.',

  'welcome.week.intro':
    'Only if you like: with your hours set, you also see how much was recorded in evenings and at weekends. The settings have this, and more, whenever you want it.',

  'welcome.done': 'You are set',
  'welcome.done.counting':
    'Open your case system and work as you always do. Your time there is counted by itself, and only while the page is in front of you and you are at the computer.',
  'welcome.done.noAccess':
    'Your browser does not let Alongside look at every case system yet. Where it does not, nothing is counted: click Alongside’s icon there to allow it.',
  'welcome.done.noSystem':
    'Nothing is counted until you add a case system: with it open, click Alongside’s icon.',
  'welcome.done.icon':
    'The icon, two parallel bars, is at the top of the browser, perhaps behind the puzzle piece: pin it from there. It never shows a number that someone beside you could read.',
  'welcome.done.popup':
    'Click the icon to see today’s time, to add your direct time in two clicks, and to pause.',
  'welcome.done.day': 'See your day',
  'welcome.done.settings': 'Go to the settings',

  'welcome.begin': 'Set up in three steps',
  'welcome.again': 'Set up again',
} as const;
