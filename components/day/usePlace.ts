import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives back a focus that went with the row it was in. The function it gives notes the place, an
 * instant in ms. When there is `news` and nothing has the focus, it goes to what can be done about
 * the stretch at that place, or the last before it; otherwise to `fallback`.
 */
export function usePlace(
  list: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
  news: string | null,
): (instant: number) => void {
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    const instant = place.current;
    if (news === null || instant === null) return;
    place.current = null;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (isLost) (buttonAt(list.current, instant) ?? fallback.current)?.focus();
  }, [news]);
  return (instant) => {
    place.current = instant;
  };
}

function buttonAt(list: HTMLElement | null, instant: number): HTMLElement | undefined {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  const before = rows.filter((row) => Number(row.dataset['start']) <= instant);
  return before.flatMap((row) => row.querySelector('button') ?? []).at(-1);
}
