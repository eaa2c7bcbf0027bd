import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';

interface Props {
  isStruckOut: boolean;
  onStrikeOut: () => void;
  onUndo: () => void;
}

/** Strikes out the whole day, or has it counted again; one button, which keeps the focus. */
export function WholeDay({ isStruckOut, onStrikeOut, onUndo }: Props) {
  const { say } = useLanguage();
  return (
    <Section id="whole-day" title={say('day.whole')}>
      <p class="day-hint">{say(isStruckOut ? 'day.struckOut' : 'day.wholeHow')}</p>
      <button
        type="button"
        class="button day-whole-button"
        onClick={isStruckOut ? onUndo : onStrikeOut}
      >
        {say(isStruckOut ? 'day.undoDay' : 'day.strikeOutDay')}
      </button>
    </Section>
  );
}
