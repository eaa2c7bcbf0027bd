import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A browser gives a popup no more height than this, and scrolls beyond it. */
const POPUP_HEIGHT = 600;
/** Narrower than any popup: the page was magnified. */
const MAGNIFIED_WIDTH = 340;
const rooms = ['all', 'brief', 'least'] as const;

/**
 * Sets `data-room` on an element: `all`, or as much less as keeps the page within a popup. Names,
 * fonts and sentences differ too much to know beforehand, so it is tried after each drawing, and
 * again when the browser has sized the popup. A magnified page scrolls anyway, and nothing is
 * left out of it.
 */
export function useRoom(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const main = element.current;
    if (main === null) return undefined;
    const page = main.ownerDocument.documentElement;
    const fit = () => {
      // A scroll bar takes width, so that what would fit without one would seem not to.
      page.style.overflow = 'hidden';
      for (const room of rooms) {
        main.dataset['room'] = room;
        const { width, bottom } = main.getBoundingClientRect();
        if (bottom + window.scrollY <= POPUP_HEIGHT || width <= MAGNIFIED_WIDTH) break;
      }
      page.style.overflow = '';
    };
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  });
}
