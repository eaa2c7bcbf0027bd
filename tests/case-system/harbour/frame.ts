import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { pageDocument } from '../page-document.ts';
import type { Address } from '../sites.ts';

interface Framed {
  readonly title: string;
  /** Who is signed in; undefined where nobody is, and the navigation is left out. */
  readonly userName: string | undefined;
  readonly address: Address;
  readonly body: Html;
}

/** A page of Harbour proper, below `/care/`, or of its sign-in. */
export function careFrame(framed: Framed): Html {
  return frame(framed, {
    look: 'care',
    product: 'Harbour',
    links: html`
      <li><a href="/care/worklist" data-testid="worklist-link">Worklist</a></li>
      <li>
        <a href="/finance/" data-in-place data-testid="finance-in-place">Finance (in place)</a>
      </li>
      <li><a href="/finance/" data-testid="finance-link">Finance</a></li>
    `,
  });
}

/** A page of the second system on the same host, below `/finance/`. */
export function financeFrame(framed: Framed): Html {
  return frame(framed, {
    look: 'finance',
    product: 'Harbour Finance',
    links: html`
      <li><a href="/finance/" data-in-place>Budgets</a></li>
      <li><a href="/finance/payments" data-in-place>Payments</a></li>
      <li>
        <a href="/care/worklist" data-in-place data-testid="care-in-place">Care (in place)</a>
      </li>
      <li><a href="/care/worklist" data-testid="care-link">Care</a></li>
    `,
  });
}

interface Surroundings {
  readonly look: 'care' | 'finance';
  readonly product: string;
  readonly links: Html;
}

function frame(
  { title, userName, address, body }: Framed,
  { look, product, links }: Surroundings,
): Html {
  return pageDocument({
    title: `${title} - ${product}`,
    look,
    script: 'harbour.js',
    body: html`
      <a class="skip" href="#main">Skip to the main content</a>
      <header class="masthead">
        <p class="product">${product} <span class="demonstration">Demonstration</span></p>
        ${userName === undefined ? undefined : navigation(userName, links, address)}
      </header>
      <main class="sheet" id="main" tabindex="-1">${body}</main>
      <footer class="footing">
        <p>Harbour is a demonstration. Every person, place and letter in it is invented.</p>
      </footer>
    `,
  });
}

function navigation(userName: string, links: Html, address: Address): Html {
  return html`
    <nav class="links" aria-label="Harbour">
      <ul>
        ${links}
        <li><a href="${address('intranet')}" data-testid="intranet-link">Staff intranet</a></li>
      </ul>
    </nav>
    <p class="who">
      Signed in as <b>${userName}</b>
      <a href="/care/sign-out" data-testid="sign-out">Sign out</a>
    </p>
  `;
}
