import type { Wording } from '../../utils/tips/tip';
import { defaultCountedKinds } from '../../utils/totals/kinds';
import { useLanguage } from '../layout/language';
import { shortKindLabel } from '../../utils/language/kindLabel';
import './KindChoice.css';

interface Props {
  chosen: string;
  wording: Wording;
  onChoose: (kind: string) => void;
}

/** The five kinds of direct time that are added most, one of them chosen. */
export function KindChoice({ chosen, wording, onChoose }: Props) {
  const { say } = useLanguage();
  return (
    <fieldset class="kinds">
      <legend class="visually-hidden">{say('log.kind')}</legend>
      {defaultCountedKinds.map((kind) => (
        <label key={kind} class="kind">
          <input
            type="radio"
            name="kind"
            value={kind}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          <span>{shortKindLabel(kind, wording, say)}</span>
        </label>
      ))}
    </fieldset>
  );
}
