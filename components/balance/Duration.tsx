import type { DurationPart } from '../../utils/language/durations';
import './Duration.css';

interface Props {
  parts: readonly DurationPart[];
  /** The same in ISO 8601, for programs that read the page. */
  iso: string;
  testId: string;
}

/** A duration in large figures with small units. */
export function Duration({ parts, iso, testId }: Props) {
  return (
    <time class="duration" dateTime={iso} data-testid={testId}>
      {parts.map(({ value, unit }, index) => (
        <span key={unit}>
          {index > 0 && ' '}
          {value}
          <span class="duration-unit">{`\u00A0${unit}`}</span>
        </span>
      ))}
    </time>
  );
}
