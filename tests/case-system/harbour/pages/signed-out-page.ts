import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import { careFrame } from '../frame.ts';

/** What signing out leads to; still below the system's path. */
export function signedOutPage(address: Address): Html {
  return careFrame({
    title: 'Signed out',
    userName: undefined,
    address,
    body: html`
      <section class="panel narrow">
        <h1 tabindex="-1">You are signed out</h1>
        <p>Anything autosaved in this session is gone with it, since this is a demonstration.</p>
        <p class="actions">
          <a class="button" href="/sign-in">Sign in again</a>
          <a href="${address('intranet')}" data-testid="intranet-link">Staff intranet</a>
        </p>
      </section>
    `,
  });
}
