import { daysAfter, writtenDay } from '../dates.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { pageDocument } from '../page-document.ts';
import type { Address } from '../sites.ts';
import type { Letter, Person } from '../store/people.ts';
import type { Records } from '../store/records.ts';

interface LetterPage {
  readonly letter: Letter;
  readonly person: Person;
  readonly records: Records;
  readonly address: Address;
}

/** A letter that was sent, to be read as a page of its own. */
export function letterPage({ letter, person, records, address }: LetterPage): Html {
  return documentsPage(
    letter.title,
    address,
    html`
      <article class="panel letter">
        <p class="hint">${writtenDay(daysAfter(records.startedOn, -letter.sentDaysAgo))}</p>
        <h1>${letter.title}</h1>
        <p>Dear ${person.name.split(' ')[0]},</p>
        ${letter.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        <p>Your social worker, Wren Inkwell</p>
      </article>
      <p>
        <a href="${address('harbour', `/care/people/${person.id}/documents`)}"
          >Back to the record</a
        >
      </p>
    `,
  );
}

/** All letters there are. */
export function letterListPage(records: Records, address: Address): Html {
  const letters = records.people.flatMap((person) =>
    person.letters.map((letter) => ({ letter, person })),
  );
  return documentsPage(
    'Letters',
    address,
    html`
      <h1>Letters</h1>
      <ul class="panel plain-list">
        ${letters.map(
          ({ letter, person }) =>
            html`<li><a href="/letter/${letter.id}">${letter.title}</a>, to ${person.name}</li>`,
        )}
      </ul>
    `,
  );
}

function documentsPage(title: string, address: Address, body: Html): Html {
  return pageDocument({
    title: `${title} - Harbour Documents`,
    look: 'documents',
    body: html`
      <header class="masthead">
        <p class="product">Harbour Documents <span class="demonstration">Demonstration</span></p>
        <nav class="links" aria-label="Harbour Documents">
          <ul>
            <li><a href="/">Letters</a></li>
            <li><a href="${address('harbour', '/care/worklist')}">Harbour</a></li>
          </ul>
        </nav>
      </header>
      <main class="sheet" id="main">${body}</main>
    `,
  });
}
