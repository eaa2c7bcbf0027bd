/** Tells of every moment at which the page's visibility, focus or address may have changed. */
export interface LifecycleListeners {
  /** Listens, or listens again where the page has dropped the listeners. */
  renew(): void;
  stop(): void;
}

type Listening = [target: EventTarget, type: string, isCapturing: boolean];

/**
 * Listens to the page's lifecycle and nothing else. Adding a listener that is already there does
 * nothing, so `renew` may be called at every tick: `document.open` drops all listeners of the
 * window and document (https://html.spec.whatwg.org/#document-open-steps), while `navigation` and
 * a visibility observer outlive it and wake a page whose timer was not running.
 */
export function lifecycleListeners(sample: () => void, leave: () => void): LifecycleListeners {
  const { navigation } = globalThis as { navigation?: EventTarget };
  const observer = visibilityObserver(sample);
  const sampling: Listening[] = [
    // Not capturing: a captured focus event would tell of every field that a person enters.
    [window, 'focus', false],
    [window, 'blur', false],
    [window, 'pageshow', true],
    [document, 'visibilitychange', true],
    [document, 'resume', true],
  ];
  if (navigation) sampling.push([navigation, 'currententrychange', false]);
  const leaving: Listening[] = [
    [window, 'pagehide', true],
    [document, 'freeze', true],
  ];
  const forAll = (change: 'addEventListener' | 'removeEventListener') => {
    for (const [target, type, isCapturing] of sampling) {
      target[change](type, sample, isCapturing);
    }
    for (const [target, type, isCapturing] of leaving) {
      target[change](type, leave, isCapturing);
    }
  };
  return {
    renew: () => forAll('addEventListener'),
    stop() {
      forAll('removeEventListener');
      observer?.disconnect();
    },
  };
}

function visibilityObserver(sample: () => void): PerformanceObserver | null {
  try {
    const observer = new PerformanceObserver(sample);
    observer.observe({ type: 'visibility-state' });
    return observer;
  } catch {
    // Firefox has no such entries; there the listeners and the tick must do.
    return null;
  }
}
