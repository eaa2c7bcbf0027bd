import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Detector, startDetector } from './detector';

// In the extension's isolated world, where the page cannot see it.
const world = globalThis as { alongsideDetector?: Detector };

/**
 * The only script on a case system's page. Registered for new pages and injected into open ones;
 * where both reach a page the second only wakes the first, and whoever injected it can wait until
 * what was measured so far is kept.
 */
export default defineUnlistedScript(async () => {
  if (world.alongsideDetector) await world.alongsideDetector.wake();
  else world.alongsideDetector = startDetector();
});
