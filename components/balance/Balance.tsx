import type { ComponentChildren } from 'preact';
import { durationParts, joinParts, minutesParts } from '../../utils/language/durations';
import { useLanguage } from '../layout/language';
import './Balance.css';
import { BalanceBar } from './BalanceBar';
import { Duration } from './Duration';
import { isoMinutes, isoSeconds } from './isoDuration';

interface Props {
  recordingMs: number;
  directMinutes: number;
  /** False where nothing can be counted: then there is one side and nothing to compare. */
  isMeasured: boolean;
  onOpenDay: () => void;
}

/** Today's two numbers and the bar that sets one beside the other. */
export function Balance({ recordingMs, directMinutes, isMeasured, onOpenDay }: Props) {
  const { say } = useLanguage();
  const recording = durationParts(recordingMs, say);
  const direct = minutesParts(directMinutes, say);
  return (
    <section class="balance">
      <h2 class="visually-hidden">{say('balance.today')}</h2>
      <div class="balance-numbers">
        {isMeasured && (
          <Side kind="recording" label={say('balance.recording')}>
            <Duration parts={recording} iso={isoSeconds(recordingMs)} testId="recording-time" />
          </Side>
        )}
        <Side
          kind="direct"
          label={say('balance.direct')}
          beside={
            <button type="button" class="link-button" onClick={onOpenDay}>
              {say('day.yourDay')}
            </button>
          }
        >
          <Duration parts={direct} iso={isoMinutes(directMinutes)} testId="direct-time" />
        </Side>
      </div>
      {isMeasured && (
        <BalanceBar
          recordingMs={recordingMs}
          directMinutes={directMinutes}
          label={say('balance.bar', { recording: joinParts(recording), direct: joinParts(direct) })}
        />
      )}
    </section>
  );
}

interface SideProps {
  kind: 'recording' | 'direct';
  label: string;
  /** Stands at the end of the label's line. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

function Side({ kind, label, beside, children }: SideProps) {
  return (
    <div>
      <div class="balance-label">
        <span class={`swatch swatch-${kind}`} aria-hidden="true" />
        {label}
        {beside}
      </div>
      {children}
    </div>
  );
}
