// @ts-check

/**
 * @typedef {object} Letter
 * @property {string} to
 * @property {string} text
 * @property {boolean} letterhead whether the letter carries the letterhead, as it does when written again
 */

/**
 * The whole document of a letter.
 * @param {Letter} letter
 */
export function letterMarkup({ to, text, letterhead }) {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>Letter to ${escaped(to)}</title>
    <link rel="stylesheet" href="/assets/look.css">
    <link rel="stylesheet" href="/assets/content.css">
    <script type="module" src="/assets/letter-window.js"></script>
  </head>
  <body data-look="care" data-to="${escaped(to)}">
    ${letterhead ? letterheadMarkup : ''}
    <main class="sheet">
      <h1>Letter to ${escaped(to)}</h1>
      <label for="letter-text">Letter</label>
      <textarea id="letter-text" rows="14" data-testid="letter-text">\n${escaped(text)}</textarea>
      <p class="actions"><button type="button" data-testid="rewrite-letter">Rewrite with letterhead</button></p>
    </main>
  </body>
</html>`;
}

const letterheadMarkup = `<header class="masthead" data-testid="letterhead">
      <p class="product">Harbour <span class="demonstration">Demonstration</span></p>
      <p>The Boathouse, Fablemouth</p>
    </header>`;

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
