import { html } from './html.ts';
import type { Html } from './html.ts';
import { pageDocument } from './page-document.ts';
import type { Address } from './sites.ts';

/** A page of one of the three sites that only says what is wrong. */
export function plainPage(message: string): Html {
  return pageDocument({
    title: message,
    look: 'plain',
    body: html`
      <main class="sheet" id="main">
        <h1>${message}</h1>
        <p><a href="/">Go to the first page</a></p>
      </main>
    `,
  });
}

/** What a host gets that is none of ours, style sheet and all: where the sites are. */
export function unknownHostPage(address: Address): Html {
  return html`<!doctype html>
    <html lang="en-GB">
      <title>Nothing is kept at this host</title>
      <main>
        <h1>Nothing is kept at this host</h1>
        <p>
          The demonstration case system is at
          <a href="${address('harbour')}">${address('harbour')}</a>.
        </p>
      </main>
    </html> `;
}
