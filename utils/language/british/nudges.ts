/** The sentences of reminders: what each says, its buttons, and why it came. */
export const nudges = {
  'nudge.settings': 'Reminders',
  'nudge.settings.explained':
    'At most three a day and one an hour, only on your days and in your hours. None while counting is paused, or while your screen is shared, as far as the browser tells.',
  'nudge.all': 'Show reminders',
  'nudge.offByTeam': 'Reminders are turned off by {team}.',
  'nudge.popupOnly': 'Only in Alongside, with a dot on its icon. Never on a page.',
  'nudge.asNotification': 'Also as a notification on the screen',
  'nudge.notificationAllowed': 'Saved. It comes as a notification on the screen too.',
  'nudge.notificationRefused':
    'The browser does not allow notifications from Alongside, so reminders wait in its window, with a dot on its icon.',
  'nudge.askAgain': 'Ask the browser again',
  'nudge.preview': 'Show me how it looks',
  'nudge.preview.inAlongside': 'In Alongside',
  'nudge.preview.asMessage': 'As a notification on the screen',
  'nudge.someSystem': 'Your case system',

  'nudge.waits': 'a reminder waits',
  'nudge.snooze': 'Not until tomorrow',
  'nudge.snoozed': 'No reminders until tomorrow.',
  'nudge.wake': 'Show them again',
  'nudge.turnOff': 'No more of these',
  'nudge.turnedOff': 'Turned off. You can turn it on again in settings.',
  'nudge.dismiss': 'Not now',
  'nudge.answers': 'This reminder',

  'nudge.firstOfDay.name': 'A tip when you first open your case system in a day',
  'nudge.firstOfDay.title': 'A tip for today',
  'nudge.firstOfDay.why': 'You opened your case system for the first time that day.',

  'nudge.accessLost.name': 'When the browser no longer lets a case system be counted',
  'nudge.accessLost.title': '{system} is not being counted',
  'nudge.accessLost.message':
    'The browser no longer lets Alongside look at it. What was counted before is kept.',
  'nudge.accessLost.mend': 'Allow it in settings',
  'nudge.accessLost.why': 'The browser stopped letting Alongside look at {system}.',

  'nudge.unmeasurable.name': 'When a page of a case system cannot be counted',
  'nudge.unmeasurable.title': 'This page of {system} is not being counted',
  'nudge.unmeasurable.message':
    'Nothing is arriving from it. Reload it; some pages let no extension run.',
  'nudge.unmeasurable.mend': 'What can be done',
  'nudge.unmeasurable.why': 'A page of {system} was in front, and nothing arrived from it.',

  'nudge.longStretch.name': 'A tip after a long stretch, at its next pause',
  'nudge.longStretch.minutes': 'How long a stretch',
  'nudge.longStretch.title': 'A moment to breathe',
  'nudge.longStretch.message': 'That was a long stretch. Here is a thought for when you go on.',
  'nudge.longStretch.messageAlone': 'That was a long stretch. Time to look up, and to stretch.',
  'nudge.longStretch.why': 'You had been in your case system since {time}, and had paused.',

  'nudge.endOfDay.name': 'A question at the end of the day',
  'nudge.endOfDay.at': 'When to ask',
  'nudge.endOfDay.notATime': 'Give a time, such as 16:30.',
  'nudge.endOfDay.title': 'Anything to add for today?',
  'nudge.endOfDay.message': 'Direct time can be added here, or at any time in Alongside.',
  'nudge.endOfDay.offers': 'Add with one press',
  'nudge.endOfDay.add': '{kind}, {duration}',
  'nudge.endOfDay.added': 'Added: {kind}, {duration}',
  'nudge.endOfDay.addedText': 'Press this message to see today in Alongside.',
  'nudge.endOfDay.why': 'It was the hour that you set for it.',

  'nudge.why.title': 'Why did I see this?',
  'nudge.why.explained': 'The last twenty reminders, and what brought each.',
  'nudge.why.removedSystem': 'a system that is no longer listed',
  'nudge.why.tip': 'The tip: {title}',
  'nudge.why.notRead': 'The reminders could not be read.',
  'nudge.why.none': 'There has been none yet.',
} as const;
