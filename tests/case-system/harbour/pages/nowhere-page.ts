import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import type { Session } from '../../store/sessions.ts';
import { careFrame } from '../frame.ts';

/** What an unknown record gets. */
export function nowherePage(address: Address, { userName }: Session): Html {
  return careFrame({
    title: 'No such record',
    userName,
    address,
    body: html`
      <h1 tabindex="-1">There is no such record</h1>
      <p><a href="/care/worklist">Go to the worklist</a></p>
    `,
  });
}
