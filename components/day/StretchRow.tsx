import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Stretch } from '../../utils/dashboard/view';
import type { StrikeOutProblem } from '../../utils/totals/strikeOutProblem';
import type { Interval } from '../../utils/intervals/interval';
import { isoSeconds } from '../balance/isoDuration';
import { Swatch } from '../charts/Swatch';
import { useLanguage } from '../layout/language';
import { StrikeOutForm } from './StrikeOutForm';
import { type StretchWords, stretchWords } from './stretchWords';

interface Props {
  stretch: Stretch;
  countsBeside: boolean;
  /** Whether the form below it is open. */
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
  onStrikeOut: (from: string, to: string) => Promise<StrikeOutProblem | null | undefined>;
  onUndo: (correctionId: string, stretch: Interval) => void;
}

/** One stretch: from when to when, what of it is counted, what it was, and what can be done. */
export function StretchRow({ stretch, countsBeside, isAsked, ...asking }: Props) {
  const language = useLanguage();
  const { say } = language;
  const words = stretchWords(stretch, countsBeside, language);
  const countedMs = stretch.kind === 'counted' ? stretch.recordingMs : stretch.end - stretch.start;
  const formId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    // The form goes with the focus in it; the button that opened it takes the focus back.
    if (!isAsked && wasAsked.current) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return (
    <>
      <tr class={words.counted === null ? 'is-uncounted' : ''} data-start={stretch.start}>
        <td>
          <time dateTime={new Date(stretch.start).toISOString()}>{words.from}</time>
        </td>
        <td>
          <time dateTime={new Date(stretch.end).toISOString()}>{words.to}</time>
        </td>
        <td>
          {words.counted === null ? (
            <>
              <span aria-hidden="true">–</span>
              <span class="visually-hidden">{say('day.notCountedCell')}</span>
            </>
          ) : (
            <time dateTime={isoSeconds(countedMs)}>{words.counted}</time>
          )}
        </td>
        <td>
          <div class="stretch-what">
            <span class="stretch-name">
              <Swatch fill={words.fill} />
              {words.what}
            </span>
            <RowAction
              stretch={stretch}
              words={words}
              button={button}
              formId={formId}
              isAsked={isAsked}
              {...asking}
            />
          </div>
        </td>
      </tr>
      {isAsked && (
        <tr class="stretch-form">
          <td colSpan={4} id={formId}>
            <StrikeOutForm
              from={words.from}
              to={words.to}
              onStrikeOut={asking.onStrikeOut}
              onLeave={() => asking.onAsk(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

interface ActionProps extends Pick<Props, 'stretch' | 'isAsked' | 'onAsk' | 'onUndo'> {
  words: StretchWords;
  button: RefObject<HTMLButtonElement | null>;
  formId: string;
}

function RowAction({ stretch, words, button, formId, isAsked, onAsk, onUndo }: ActionProps) {
  const { say } = useLanguage();
  const { from, to, what } = words;
  if (stretch.kind === 'counted') {
    return (
      <button
        type="button"
        class="link-button"
        ref={button}
        aria-label={say('day.wasNotRecordingName', { system: what, from, to })}
        aria-expanded={isAsked}
        aria-controls={isAsked ? formId : undefined}
        onClick={() => onAsk(!isAsked)}
      >
        {say('day.wasNotRecording')}
      </button>
    );
  }
  const correctionId = stretch.kind === 'corrected' ? stretch.correctionId : null;
  if (correctionId === null) return null;
  return (
    <button
      type="button"
      class="link-button"
      aria-label={say('day.undoName', { from, to })}
      onClick={() => onUndo(correctionId, stretch)}
    >
      {say('day.undo')}
    </button>
  );
}
