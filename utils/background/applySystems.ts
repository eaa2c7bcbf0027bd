import { loadSetup } from '../settings/loadSetup';
import { announceChange } from '../store/changes';
import { noteAllowed } from '../systems/allowedRecord';
import { injectIntoOpenPages, registerDetector } from '../systems/registration';
import { adoptWanted } from '../systems/wantedSystem';
import { showBadge } from './badge';
import { informed } from './informed';

/** Makes the browser measure what is set now and nothing else; one run at a time. */
export async function applySystems(): Promise<void> {
  await navigator.locks.request('applySystems', async () => {
    await adoptWanted();
    const setup = await loadSetup();
    const matches = await registerDetector(setup.measuring === 'on' ? setup.systems : []);
    informed(injectIntoOpenPages(matches));
    informed(noteAllowed(setup.systems, Date.now()));
    await showBadge();
  });
  announceChange();
}
