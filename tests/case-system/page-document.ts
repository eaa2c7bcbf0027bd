import { html } from './html.ts';
import type { Html } from './html.ts';

/** Whose colours a page wears. */
export type Look = 'care' | 'finance' | 'documents' | 'intranet' | 'plain';

interface PageDocument {
  readonly title: string;
  readonly look: Look;
  /** The one client script a page starts with, by its file name. */
  readonly script?: string;
  readonly body: Html;
}

/** A whole HTML document around a page's body. */
export function pageDocument({ title, look, script, body }: PageDocument): Html {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/assets/icon.svg" />
        <link rel="stylesheet" href="/assets/look.css" />
        <link rel="stylesheet" href="/assets/content.css" />
        ${script === undefined ? undefined : html`<script type="module" src="/assets/${script}"></script>`}
      </head>
      <body data-look="${look}">
        ${body}
      </body>
    </html> `;
}
