import { useLayoutEffect } from 'preact/hooks';

/** Where an arrow key moves within what has the focus. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/**
 * Calls one function for the left arrow key and one for the right, pressed anywhere on the page
 * but in a field, and with no other key.
 */
export function useArrowKeys(onLeft: () => void, onRight: () => void): void {
  // Keys pressed in a row: the next one may come before the effects of what was just drawn.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented } = event;
      if (defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      if (target instanceof Element && target.closest(FIELDS) !== null) return;
      if (key === 'ArrowLeft') onLeft();
      if (key === 'ArrowRight') onRight();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
