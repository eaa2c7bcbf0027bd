import { timeOfDay } from '../../utils/days/timeOfDay';
import type { Language } from '../../utils/language/language';
import type { SuggestionWord, TeamWord } from '../../utils/options/view';
import { weekdayNames } from '../../utils/language/weekdays';
import { kindLabel } from '../../utils/language/kindLabel';

/** What a team's file or an organisation sets, or would change, in a sentence. */
export function teamSentence(word: TeamWord, language: Language): string {
  const { say } = language;
  switch (word.kind) {
    case 'systemAdded':
    case 'systemMoved': {
      const { name, places } = word.system;
      return say(`team.word.${word.kind}`, { name, places: places.join('; ') });
    }
    case 'systemRenamed':
      return say('team.word.systemRenamed', {
        formerName: word.formerName,
        name: word.system.name,
      });
    case 'systemRemoved':
    case 'ownSystemSetAside':
      return say(`team.word.${word.kind}`, { name: word.system.name });
    case 'ownSystems':
      return say(word.areAllowed ? 'team.word.ownSystems.yes' : 'team.word.ownSystems.no');
    case 'measuring':
      return say(`team.word.measuring.${word.to}`);
    case 'wording':
      return say(`team.word.wording.${word.to}`);
    case 'tips':
      return say('team.word.tips', { count: word.count });
    case 'suggestion':
      return suggestionSentence(word, language);
  }
}

/** A setting with what it is or would be, such as "Away allowance: 3 minutes". */
export function suggestionSentence(
  { suggestion, setup }: SuggestionWord,
  { say, locale }: Language,
): string {
  const listed = (names: readonly string[]) => new Intl.ListFormat(locale).format(names);
  switch (suggestion) {
    case 'awayAllowance': {
      const minutes = setup.awayAllowanceSeconds / 60;
      return say('team.word.awayAllowance', { period: say('options.minutes', { count: minutes }) });
    }
    case 'countedKinds': {
      const kinds = setup.countedKinds.map((kind) => kindLabel(kind, setup.wording, say));
      return kinds.length === 0
        ? say('team.word.countedKinds.none')
        : say('team.word.countedKinds', { kinds: listed(kinds) });
    }
    case 'dayStart':
      return say('team.word.dayStart', { time: timeOfDay(setup.dayStartsAtMinutes) });
    case 'workingHours':
      return setup.workingHours === null
        ? say('team.word.workingHours.none')
        : say('team.word.workingHours', setup.workingHours);
    case 'workingDays': {
      const names = weekdayNames(locale);
      const days = setup.workingDays.flatMap((day) => names[day - 1] ?? []);
      return say('team.word.workingDays', { days: listed(days) });
    }
    case 'retention': {
      const period = say('settings.months', { count: setup.retentionMonths });
      return say('team.word.retention', { period });
    }
  }
}
