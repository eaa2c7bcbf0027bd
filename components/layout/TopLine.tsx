import type { PopupActions } from '../../utils/popup/actions';
import type { PopupView } from '../../utils/popup/view';
import { canPause } from '../balance/canPause';
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
  return (
    <PopupHeader date={date} onSettings={() => work.run(() => actions.openSettings())}>
      {canPause(status) && (
        <PauseControl
          isPaused={status.kind === 'paused'}
          onPause={(length) => work.run(() => actions.pause(length))}
          onResume={() => work.run(() => actions.resume())}
        />
      )}
    </PopupHeader>
  );
}
