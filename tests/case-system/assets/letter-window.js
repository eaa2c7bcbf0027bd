// @ts-check
// Runs in the letter's own window. It runs once for the window: in what is written again, the same script is not run again.
import { letterMarkup } from './letter-markup.js';

const letterheadAfterMs = 1500;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** Writes the loaded document again, keeping what was typed. That drops every listener there was, on window and document alike. */
function rewrite() {
  clearTimeout(timer);
  const text = document.querySelector('textarea')?.value ?? '';
  const to = document.body.getAttribute('data-to') ?? '';
  document.open();
  document.write(letterMarkup({ to, text, letterhead: true }));
  document.close();
  listen();
}

function listen() {
  document.querySelector('button')?.addEventListener('click', rewrite);
}

listen();
addEventListener('load', () => {
  timer = setTimeout(rewrite, letterheadAfterMs);
});
