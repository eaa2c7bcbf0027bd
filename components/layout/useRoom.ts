import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A browser gives a popup no more height than this, and scrolls beyond it. */
const POPUP_HEIGHT = 600;
/** Narrower than any popup: the page was magnified. */
const MAGNIFIED_WIDTH = 340;
/** The browser's own; more where the person has set a larger size, or a least one. */
const USUAL_TEXT_SIZE = 16;
const rooms = ['all', 'brief', 'least'] as const;

/**
 * Sets `data-room` on an element: `all`, or as much less as keeps the page within a popup. Names,
 * fonts and sentences differ too much to know beforehand, so it is tried whenever something in it
 * was drawn, and again when the browser has sized the popup. Where the page is magnified or its text
 * was made larger it may scroll, and nothing is left out of it.
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
        const isEnlarged = width <= MAGNIFIED_WIDTH || textSizeOf(page) > USUAL_TEXT_SIZE;
        if (isEnlarged || bottom + window.scrollY <= POPUP_HEIGHT) break;
      }
      page.style.overflow = '';
    };
    fit();
    // A part of the page draws itself anew without the page being drawn.
    const drawings = new MutationObserver(fit);
    drawings.observe(main, { subtree: true, childList: true, characterData: true });
    window.addEventListener('resize', fit);
    return () => {
      drawings.disconnect();
      window.removeEventListener('resize', fit);
    };
  }, []);
}

function textSizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize);
}
