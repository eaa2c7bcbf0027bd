import { TICK_MS } from '../../utils/detection/limits';
import { step } from '../../utils/detection/step';
import { awakened, initialState, silenced } from '../../utils/detection/state';
import type { Sample } from '../../utils/detection/sample';
import { isExtensionAlive } from './extension';
import { lifecycleListeners } from './lifecycle';
import { Outbox } from './outbox';
import { isPrerendering, pageLoad } from './pageLoad';

/**
 * After the back-forward cache no focus event comes, and the focus is not there at once; after a
 * dialog it comes, and for a moment more `hasFocus` says otherwise.
 */
const SETTLED_MS = 100;

export interface Detector {
  /**
   * Speaks at once, also on a page that was told to be silent: a system may have been added, or an
   * update is coming. Settles when what is open was answered.
   */
  wake(): Promise<void>;
}

/** Starts measuring this page; it stops by itself when the extension goes. */
export function startDetector(): Detector {
  const outbox = new Outbox();
  let state = initialState(randomPageId());
  let tick: ReturnType<typeof setInterval> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const startedAtMs = performance.now();
  let isLoadNoted = false;
  let address = location.href;
  let addressesSeen = 0;

  const listeners = lifecycleListeners(
    () => look(false),
    () => look(true),
  );

  /** Settles when what was to be sent, if anything, was answered. */
  async function look(leaving: boolean): Promise<void> {
    if (!isExtensionAlive()) return stop();
    const sample = sampleNow(leaving);
    const hadFocus = state.open?.attention === 'focused';
    const result = step(state, sample);
    state = result.state;
    listeners.renew();
    // Not stopped on leaving: Firefox fires `pagehide` at `document.open` too, and the page stays.
    keepTicking(document.visibilityState === 'visible');
    if (hadFocus && sample.attention === 'beside') lookOnceSettled();
    noteLoad(sample);
    if (result.send.length > 0) await send(result.send);
  }

  function sampleNow(leaving: boolean): Sample {
    const addressChanged = location.href !== address;
    if (addressChanged) {
      address = location.href;
      addressesSeen += 1;
    }
    const visible = document.visibilityState === 'visible';
    const attention = document.hasFocus() ? 'focused' : 'beside';
    return {
      wallMs: Date.now(),
      monotonicMs: performance.now(),
      attention: visible ? attention : null,
      addressChanged,
      leaving,
    };
  }

  async function send(spans: Parameters<Outbox['send']>[0]): Promise<void> {
    const sentAt = addressesSeen;
    const answer = await outbox.send(spans);
    if (answer === 'notCounted' && sentAt === addressesSeen) state = silenced(state);
  }

  function noteLoad(sample: Sample): void {
    if (isLoadNoted || isPrerendering()) return;
    const load = pageLoad(startedAtMs, sample);
    if (typeof load === 'object') outbox.addWait(load);
    // Nobody waits for a page that loads behind another, or that they have left.
    isLoadNoted = load !== 'underWay' || sample.attention === null || sample.leaving;
  }

  function keepTicking(wanted: boolean): void {
    if (wanted === (tick !== undefined)) return;
    clearInterval(tick);
    clearTimeout(settled);
    tick = wanted ? setInterval(() => look(false), TICK_MS) : undefined;
    if (wanted) lookOnceSettled();
  }

  function lookOnceSettled(): void {
    clearTimeout(settled);
    settled = setTimeout(() => look(false), SETTLED_MS);
  }

  function stop(): void {
    keepTicking(false);
    listeners.stop();
  }

  void look(false);
  return {
    wake() {
      state = awakened(state);
      return look(false);
    },
  };
}

function randomPageId(): string {
  // `crypto.randomUUID` is missing on plain-http pages.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
