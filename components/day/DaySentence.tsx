import type { DayView } from '../../utils/dashboard/view';
import { durationParts, joinParts, writtenMinutes } from '../../utils/language/durations';
import { isoMinutes, isoSeconds } from '../balance/isoDuration';
import { useLanguage } from '../layout/language';
import { SlottedValues } from '../layout/SlottedValues';
import './DaySentence.css';

interface Props {
  view: Pick<DayView, 'isToday' | 'recordingMs' | 'directMinutes' | 'systems'>;
}

/** Both numbers of the day in a sentence, and how the first divides among several systems. */
export function DaySentence({ view }: Props) {
  const { say } = useLanguage();
  const { isToday, recordingMs, directMinutes, systems } = view;
  const key = isToday ? 'day.balanceSoFar' : 'day.balance';
  const written = (durationMs: number) => joinParts(durationParts(durationMs, say));
  return (
    <div class="day-sentence">
      <p class="day-balance">
        <SlottedValues sentence={(recording = '', direct = '') => say(key, { recording, direct })}>
          <time class="amount" dateTime={isoSeconds(recordingMs)} data-testid="recording-time">
            {written(recordingMs)}
          </time>
          <time class="amount" dateTime={isoMinutes(directMinutes)} data-testid="direct-time">
            {writtenMinutes(directMinutes, say)}
          </time>
        </SlottedValues>
      </p>
      {systems.length > 1 && (
        <ul class="day-systems">
          {systems.map(({ systemId, systemName, recordingMs }) => (
            <li key={systemId}>
              {say('day.system', { system: systemName, duration: written(recordingMs) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
