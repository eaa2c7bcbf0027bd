import type { PopupActions } from '../../utils/popup/actions';
import type { PopupView } from '../../utils/popup/view';
import { PauseControl } from './PauseControl';
import { PopupHeader } from './PopupHeader';
import type { Work } from './useWork';

interface Props {
  view: Pick<PopupView, 'date' | 'status'>;
  actions: Pick<PopupActions, 'pause' | 'resume' | 'openSettings'>;
  work: Work;
}

/** The top line at work: pauses, resumes, and opens the settings. */
export function TopLine({ view: { date, status }, actions, work }: Props) {
  const canPause = status.kind !== 'firstUse' && status.kind !== 'switchedOff';
  return (
    <PopupHeader date={date} onSettings={() => work.run(() => actions.openSettings())}>
      {canPause && (
        <PauseControl
          isPaused={status.kind === 'paused'}
          onPause={(length) => work.run(() => actions.pause(length))}
          onResume={() => work.run(() => actions.resume())}
        />
      )}
    </PopupHeader>
  );
}
