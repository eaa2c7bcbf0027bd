import type { Pulse, PulseAnswer } from '../../utils/messages/pulse';

interface ExtensionRuntime {
  id?: string;
  sendMessage(message: Pulse): Promise<PulseAnswer | undefined>;
}

// The bare namespace: the one call that is needed works alike in both browsers.
declare const chrome: { runtime?: ExtensionRuntime } | undefined;

function runtime(): ExtensionRuntime | undefined {
  return typeof chrome === 'undefined' ? undefined : chrome.runtime;
}

/** Whether the extension that put this script here still runs: not updated, disabled or removed. */
export function isExtensionAlive(): boolean {
  return runtime()?.id !== undefined;
}

/** Sends a pulse; `notKept` when nobody could take it. */
export async function sendPulse(pulse: Pulse): Promise<PulseAnswer> {
  try {
    return (await runtime()?.sendMessage(pulse)) ?? 'notKept';
  } catch {
    // A worker killed in mid-answer, or an extension that is gone: the next pulse tells.
    return 'notKept';
  }
}
