import { loadSetup } from '../settings/loadSetup';
import { announceChange } from '../store/changes';
import { measureOn } from '../systems/registration';
import { adoptWanted } from '../systems/wantedSystem';
import { showBadge } from './badge';

/** Makes the browser measure what is set now and nothing else; one run at a time. */
export async function applySystems(): Promise<void> {
  await navigator.locks.request('applySystems', async () => {
    await adoptWanted();
    const setup = await loadSetup();
    await measureOn(setup.measuring === 'on' ? setup.systems : []);
    await showBadge(setup);
  });
  announceChange();
}
