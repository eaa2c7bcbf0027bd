const CHANNEL = 'alongside';

/** Tells every open page of the extension that facts have changed; it says nothing of them. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls `listener` when facts were changed elsewhere. Gives a function that stops it. */
export function onChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
