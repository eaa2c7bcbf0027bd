// @ts-check

let hasUnsaved = false;

/**
 * Says whether something typed is not saved yet. While it is not, the browser asks before the page is left;
 * otherwise nothing listens, since a listener there keeps a page out of some browsers' back-forward cache.
 * @param {boolean} unsaved
 */
export function setUnsaved(unsaved) {
  hasUnsaved = unsaved;
  if (unsaved) addEventListener('beforeunload', askToStay);
  else removeEventListener('beforeunload', askToStay);
}

/** Asks whether to leave what is not saved; true when there is nothing to lose or the person does not mind. */
export function mayLeave() {
  if (hasUnsaved && !confirm('This note is not saved. Leave without saving?')) return false;
  setUnsaved(false);
  return true;
}

/** @param {BeforeUnloadEvent} event */
function askToStay(event) {
  event.preventDefault();
}
