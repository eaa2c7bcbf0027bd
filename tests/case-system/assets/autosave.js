// @ts-check
import { setUnsaved } from './unsaved.js';

const autosaveAfterMs = 4000;

/**
 * The form being written in, from its first change that is not saved. There is a timer only while there is one.
 * @type {{ form: HTMLFormElement, timer: ReturnType<typeof setTimeout> } | undefined}
 */
let waiting;

/** Saves forms marked `data-autosave-to` to that address, some seconds after a change. */
export function saveWhileChanged() {
  document.addEventListener('input', (event) => {
    const field = event.target instanceof Element ? event.target : null;
    const form = field?.closest('form');
    if (!form?.hasAttribute('data-autosave-to')) return;
    setUnsaved(true);
    say(form, 'Not saved yet');
    saveLater(form);
  });
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target !== waiting?.form) return;
    clearTimeout(waiting.timer);
    waiting = undefined;
    setUnsaved(false);
  });
}

/** @param {HTMLFormElement} form */
function saveLater(form) {
  if (waiting?.form === form) return;
  clearTimeout(waiting?.timer);
  waiting = { form, timer: setTimeout(() => void save(form), autosaveAfterMs) };
}

/** @param {HTMLFormElement} form */
async function save(form) {
  waiting = undefined;
  // Left in place meanwhile, and the person said that it need not be saved.
  if (!form.isConnected) return;
  const savedAt = await put(form);
  if (!form.isConnected) return;
  if (savedAt === undefined) {
    say(form, 'Could not be saved; trying again');
    saveLater(form);
  } else if (waiting === undefined) {
    setUnsaved(false);
    say(form, `Saved ${savedAt.toLocaleTimeString('en-GB')}`);
  }
}

/**
 * When the server says it was saved; undefined when it did not.
 * @param {HTMLFormElement} form
 */
async function put(form) {
  try {
    const response = await fetch(form.getAttribute('data-autosave-to') ?? '', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    return response.ok ? new Date((await response.json()).savedAt) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} words
 */
function say(form, words) {
  const status = form.querySelector('[data-save-status]');
  if (status !== null && status.textContent !== words) status.textContent = words;
}
