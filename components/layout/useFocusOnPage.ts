import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Puts the focus on the heading within `main` when another page was gone to, so that a screen reader
 * says where one is and the keyboard goes on from there. The page that opened first takes none.
 */
export function useFocusOnPage(main: RefObject<HTMLElement | null>, page: string): void {
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [page]);
}
