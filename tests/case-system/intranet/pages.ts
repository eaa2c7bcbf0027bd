import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { pageDocument } from '../page-document.ts';
import type { Address } from '../sites.ts';

/** Where a working day begins, with a link to Harbour. */
export function homePage(address: Address): Html {
  return intranetPage(
    'Home',
    address,
    html`
      <h1>Good to see you</h1>
      <p>This is the intranet of Fablemouth, a place that is on no map. It is not a case system.</p>
      <ul class="panel plain-list">
        <li>
          <a href="${address('harbour', '/sign-in')}" data-testid="harbour-link"
            >Harbour, the case system</a
          >
        </li>
        <li><a href="/news">News: the lift is working again</a></li>
      </ul>
    `,
  );
}

/** Something to read that is not recording. */
export function newsPage(address: Address): Html {
  return intranetPage(
    'News',
    address,
    html`
      <h1>News</h1>
      <article class="panel">
        <h2>The lift is working again</h2>
        <p>
          After eleven days the lift goes to the third floor. Thank you to everybody who carried the
          chairs.
        </p>
      </article>
      <article class="panel">
        <h2>Soup on Wednesdays</h2>
        <p>The kitchen by the lighthouse stairs makes soup from noon. Bring a bowl.</p>
      </article>
    `,
  );
}

function intranetPage(title: string, address: Address, body: Html): Html {
  return pageDocument({
    title: `${title} - Fablemouth staff intranet`,
    look: 'intranet',
    body: html`
      <a class="skip" href="#main">Skip to the main content</a>
      <header class="masthead">
        <p class="product">
          Fablemouth staff intranet <span class="demonstration">Demonstration</span>
        </p>
        <nav class="links" aria-label="Intranet">
          <ul>
            <li><a href="/">Home</a></li>
            <li><a href="/news" data-testid="news-link">News</a></li>
            <li><a href="${address('harbour', '/sign-in')}">Harbour</a></li>
          </ul>
        </nav>
      </header>
      <main class="sheet" id="main" tabindex="-1">${body}</main>
    `,
  });
}
