// @ts-check
import { mayLeave } from './unsaved.js';

/** The page shown now, without its fragment. */
let shown = pageOf(location.href);
let journey = new AbortController();

/** Client-side routing: links marked `data-in-place` and forms marked `data-show-in-place` load no new page. */
export function routeInPlace() {
  document.addEventListener('click', (event) => {
    const link = closest(event.target, 'a[data-in-place]');
    if (!(link instanceof HTMLAnchorElement) || isForTheBrowser(event)) return;
    event.preventDefault();
    if (mayLeave()) void go(link.href);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-show-in-place]')) return;
    event.preventDefault();
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    void go(form.action, { method: 'POST', body: new URLSearchParams(fields) });
  });
  addEventListener('popstate', () => {
    // Following a link to a place on the same page arrives here too.
    if (pageOf(location.href) === shown) return;
    if (mayLeave()) void go(location.href);
    else history.pushState(null, '', shown);
  });
}

/**
 * Shows what the server has at an address, wherever it redirects to; a page load when it cannot be had.
 * @param {string} address
 * @param {RequestInit} [request]
 */
async function go(address, request) {
  journey.abort();
  journey = new AbortController();
  const { signal } = journey;
  try {
    const response = await fetch(address, { ...request, signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!signal.aborted) show(page, response.url);
  } catch {
    if (!signal.aborted) location.assign(address);
  }
}

/**
 * @param {Document} page
 * @param {string} address
 */
function show(page, address) {
  if (pageOf(address) !== pageOf(location.href)) history.pushState(null, '', address);
  shown = pageOf(address);
  document.title = page.title;
  const wasInTabs = document.activeElement?.matches('.tabs a');
  document.body.replaceWith(page.body);
  scrollTo(0, 0);
  // Whoever cannot see the page learns from the focus that it has changed; among the tabs it stays where it was.
  const focused = document.querySelector(wasInTabs ? '.tabs [aria-current]' : 'h1');
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** @param {string} address */
function pageOf(address) {
  return address.split('#', 1).join('');
}

/** @param {MouseEvent} event */
function isForTheBrowser(event) {
  return (
    event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey
  );
}

/**
 * @param {EventTarget | null} target
 * @param {string} selector
 */
function closest(target, selector) {
  return target instanceof Element ? target.closest(selector) : null;
}
