import type { CaseSystem } from '../../case-system.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import { noteKinds } from '../../store/case-notes.ts';
import type { Person } from '../../store/people.ts';
import type { Records } from '../../store/records.ts';
import type { Session } from '../../store/sessions.ts';
import { careFrame } from '../frame.ts';
import { reportForm } from './report-form.ts';

/** How many notes of each kind each person has, and how long it took to say so. */
export function reportPage(
  { address, records }: CaseSystem,
  { userName }: Session,
  seconds: number,
): Html {
  return careFrame({
    title: 'Team report',
    userName,
    address,
    body: html`
      <h1 tabindex="-1">Case notes by kind</h1>
      <p data-testid="report-took">This report took ${seconds.toFixed(1)} seconds.</p>
      <div class="wide" role="region" aria-label="Case notes by kind" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Person</th>
              ${noteKinds.map((kind) => html`<th class="number" scope="col">${kind}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${records.people.map((person) => row(person, records))}
          </tbody>
        </table>
      </div>
      ${reportForm()}
    `,
  });
}

function row(person: Person, records: Records): Html {
  const notes = records.notes(person);
  const count = (kind: string) => notes.filter((note) => note.kind === kind).length;
  return html`
    <tr>
      <th scope="row">${person.name}</th>
      ${noteKinds.map((kind) => html`<td class="number">${count(kind)}</td>`)}
    </tr>
  `;
}
