import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Puts the focus on `target` when `news` came and the button that was pressed for it is gone. */
export function useRescuedFocus(target: RefObject<HTMLElement | null>, news: string | null): void {
  useLayoutEffect(() => {
    const isLost = news !== null && document.activeElement === document.body;
    if (isLost) target.current?.focus({ preventScroll: true });
  }, [news]);
}
