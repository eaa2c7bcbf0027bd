import { daysAfter, writtenDay } from '../../dates.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import type { Person } from '../../store/people.ts';
import type { Records } from '../../store/records.ts';

/** Letters already sent; they are kept on the second host. */
export function documentsTab(person: Person, { startedOn }: Records, address: Address): Html {
  const rows = person.letters.map(
    (letter) => html`
      <li>
        <a href="${address('documents', `/letter/${letter.id}`)}" data-testid="letter-link"
          >${letter.title}</a
        >
        <span class="hint">sent ${writtenDay(daysAfter(startedOn, -letter.sentDaysAgo))}</span>
      </li>
    `,
  );
  return html`
    <h2>Documents</h2>
    ${
      rows.length === 0
        ? html`<p>No letters have been sent.</p>`
        : html`<ul>
            ${rows}
          </ul>`
    }
  `;
}
