import type { Wording } from '../../utils/tips/tip';
import { directKinds } from '../../utils/totals/kinds';
import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';
import { kindLabel } from '../../utils/language/kindLabel';
import './CountedKinds.css';

interface Props {
  counted: readonly string[];
  wording: Wording;
  onChange: (counted: readonly string[]) => Promise<void>;
}

/** Which kinds of time with people make up direct time. */
export function CountedKinds({ counted, wording, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(counted, onChange);
  const choose = (kind: string, isCounted: boolean) => {
    change(directKinds.filter((other) => (other === kind ? isCounted : shown.includes(other))));
  };
  return (
    <fieldset class="counted-kinds" aria-labelledby="direct-title" aria-describedby="direct-hint">
      <p id="direct-hint" class="hint">
        {say('options.directExplained')}
      </p>
      {directKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={shown.includes(kind)}
            onChange={({ currentTarget }) => choose(kind, currentTarget.checked)}
          />
          {kindLabel(kind, wording, say)}
        </label>
      ))}
    </fieldset>
  );
}
