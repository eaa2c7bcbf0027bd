// @ts-check
import { letterMarkup } from './letter-markup.js';

/** Opens a letter in a window of its own, written by script: such a window's address is about:blank. */
export function writeLetters() {
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest('[data-letter-to]') : null;
    if (!button) return;
    const letterWindow = open('', '_blank', 'popup,width=720,height=820');
    tellWhetherBlocked(letterWindow === null);
    if (letterWindow === null) return;
    const to = button.getAttribute('data-letter-to') ?? '';
    const text = `Dear ${to},\n\nThank you for seeing me.\n\n${button.getAttribute('data-letter-from')}`;
    letterWindow.document.open();
    letterWindow.document.write(letterMarkup({ to, text, letterhead: false }));
    letterWindow.document.close();
  });
}

/** @param {boolean} isBlocked */
function tellWhetherBlocked(isBlocked) {
  const mistake = document.querySelector('[data-letter-mistake]');
  if (!(mistake instanceof HTMLElement)) return;
  mistake.textContent = isBlocked
    ? "The browser kept the letter's window from opening. Allow pop-ups here."
    : '';
  mistake.hidden = !isBlocked;
}
