import { useLanguage } from '../layout/language';

interface Props {
  team: string;
  isSuggested: boolean;
}

/** Says that a setting is as the team suggested it, until the person has it otherwise. */
export function TeamsWord({ team, isSuggested }: Props) {
  const { say } = useLanguage();
  return isSuggested ? <p class="hint">{say('settings.suggestedBy', { team })}</p> : null;
}
