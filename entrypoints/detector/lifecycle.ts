/** Tells of every moment at which the page's visibility, focus or address may have changed. */
export interface LifecycleListeners {
  /** Listens, or listens again where the page has dropped the listeners. */
  renew(): void;
  stop(): void;
}

interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void): void;
  removeEventListener(type: 'currententrychange', listener: () => void): void;
}

/**
 * Listens to the page's lifecycle and nothing else. Adding a listener that is already there does
 * nothing, so `renew` may be called at every tick: `document.open` drops all listeners of the
 * window and document (https://html.spec.whatwg.org/#document-open-steps), while `navigation` and
 * a visibility observer outlive it and wake a page whose timer was not running.
 */
export function lifecycleListeners(sample: () => void, leave: () => void): LifecycleListeners {
  const navigation = (globalThis as { navigation?: NavigationEvents }).navigation;
  const observer = visibilityObserver(sample);
  const onWindow = { focus: sample, blur: sample, pageshow: sample, pagehide: leave };
  const onDocument = { visibilitychange: sample, freeze: leave, resume: sample };
  return {
    renew() {
      for (const [type, listener] of Object.entries(onWindow)) {
        window.addEventListener(type, listener, true);
      }
      for (const [type, listener] of Object.entries(onDocument)) {
        document.addEventListener(type, listener, true);
      }
      navigation?.addEventListener('currententrychange', sample);
    },
    stop() {
      for (const [type, listener] of Object.entries(onWindow)) {
        window.removeEventListener(type, listener, true);
      }
      for (const [type, listener] of Object.entries(onDocument)) {
        document.removeEventListener(type, listener, true);
      }
      navigation?.removeEventListener('currententrychange', sample);
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
