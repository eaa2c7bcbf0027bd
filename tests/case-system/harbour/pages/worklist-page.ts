import type { CaseSystem } from '../../case-system.ts';
import { daysAfter, writtenDay } from '../../dates.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Person } from '../../store/people.ts';
import type { Session } from '../../store/sessions.ts';
import { careFrame } from '../frame.ts';
import { reportForm } from './report-form.ts';

/** What the worker has to do, most urgent first. */
export function worklistPage({ address, records }: CaseSystem, { userName }: Session): Html {
  const inOrder = [...records.people].sort((one, other) => one.dueInDays - other.dueInDays);
  return careFrame({
    title: 'Worklist',
    userName,
    address,
    body: html`
      <h1 tabindex="-1">Worklist</h1>
      <div class="wide" role="region" aria-label="Worklist" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Due</th>
              <th scope="col">To do</th>
              <th scope="col">Record</th>
            </tr>
          </thead>
          <tbody>
            ${inOrder.map((person) => row(person, records.startedOn))}
          </tbody>
        </table>
      </div>
      ${reportForm()}
    `,
  });
}

function row(person: Person, startedOn: Date): Html {
  return html`
    <tr data-testid="worklist-row">
      <th scope="row"><a href="/care/people/${person.id}" data-in-place>${person.name}</a></th>
      <td>
        ${person.dueInDays === 0 ? 'Today' : writtenDay(daysAfter(startedOn, person.dueInDays))}
      </td>
      <td>${person.task}</td>
      <td>${person.id}</td>
    </tr>
  `;
}
