import type { TeamWord } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { teamSentence } from './teamSentence';

interface Props {
  words: readonly TeamWord[];
  /** Whether those that a person can change are marked as such. */
  marksSuggestions?: boolean;
}

/** What a team's file or an organisation sets or would change, one by one. */
export function TeamWords({ words, marksSuggestions = false }: Props) {
  const language = useLanguage();
  const sentence = (word: TeamWord) => {
    const setting = teamSentence(word, language);
    return marksSuggestions && word.kind === 'suggestion'
      ? language.say('team.word.suggested', { setting })
      : setting;
  };
  return (
    <ul class="team-list">
      {words.map((word, index) => (
        <li key={index}>{sentence(word)}</li>
      ))}
    </ul>
  );
}
