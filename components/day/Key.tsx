import type { Stretch } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';
import { Swatch } from '../charts/Swatch';
import './Key.css';

const kinds = ['away', 'locked', 'paused', 'corrected'] as const;

interface Props {
  stretches: readonly Stretch[];
}

/** What the patterns of the lane that is not counted mean: those that are in it. */
export function Key({ stretches }: Props) {
  const { say } = useLanguage();
  const present = kinds.filter((kind) => stretches.some((stretch) => stretch.kind === kind));
  if (present.length === 0) return null;
  return (
    <ul class="key">
      {present.map((kind) => (
        <li key={kind}>
          <Swatch fill={kind} />
          {say(`day.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
