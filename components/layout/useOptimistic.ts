import { useState } from 'preact/hooks';

/**
 * A value that shows a change at once, while it is being kept, and what is true again after that.
 * Gives the value to show and the function that changes it; `keep` must not reject.
 */
export function useOptimistic<Value>(
  value: Value,
  keep: (next: Value) => Promise<void>,
): readonly [shown: Value, change: (next: Value) => void] {
  const [pending, setPending] = useState<{ next: Value } | null>(null);
  const change = async (next: Value) => {
    const mine = { next };
    setPending(mine);
    await keep(next);
    // A later change may be on its way already.
    setPending((current) => (current === mine ? null : current));
  };
  return [pending === null ? value : pending.next, change];
}
