import { useLanguage } from '../layout/language';
import { statusSentence, type StandingStatus } from './statusSentence';
import './StatusLine.css';

interface Props {
  status: StandingStatus;
  now: number;
  onAllow: (systemId: string, systemName: string) => void;
}

/** Which system was counted to when, or why none is. */
export function StatusLine({ status, now, onAllow }: Props) {
  const language = useLanguage();
  return (
    <div class="status">
      <svg class={`status-sign status-${status.kind}`} viewBox="0 0 10 10" aria-hidden="true">
        <StatusSign kind={status.kind} />
      </svg>
      <p class="status-sentence" data-testid="status">
        {statusSentence(status, now, language)}
        {status.kind === 'silentPage' && (
          <>
            {' '}
            <a href="/options.html#unseen" target="_blank">
              {language.say('status.addUnseen')}
            </a>
          </>
        )}
      </p>
      {status.kind === 'accessMissing' && (
        <button
          type="button"
          class="button"
          onClick={() => onAllow(status.systemId, status.systemName)}
        >
          {language.say('status.allow')}
        </button>
      )}
    </div>
  );
}

/** A different shape for counting, waiting, paused and hindered: colour alone says nothing here. */
function StatusSign({ kind }: Pick<StandingStatus, 'kind'>) {
  switch (kind) {
    case 'counted':
      return <circle class="filled" cx="5" cy="5" r="4" />;
    case 'paused':
      return <path class="filled" d="M2 1h2v8H2zM6 1h2v8H6z" />;
    case 'accessMissing':
    case 'silentPage':
      return <path class="filled" d="M4 0h2v6H4zM4 7.5h2v2H4z" />;
    case 'nothingYet':
    case 'switchedOff':
      return <circle class="outlined" cx="5" cy="5" r="3.4" />;
  }
}
