import { daysAfter, writtenDay } from '../../dates.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Person } from '../../store/people.ts';
import type { Records } from '../../store/records.ts';

/** Who it is about, why, and what comes next. */
export function summaryTab(person: Person, { startedOn, notes }: Records): Html {
  const latest = notes(person)[0];
  return html`
    <h2>Summary</h2>
    <dl class="facts">
      <dt>Lives with</dt>
      <dd>${person.livesWith}</dd>
      <dt>Why we are involved</dt>
      <dd>${person.reason}</dd>
      <dt>To do next</dt>
      <dd>${person.task}, by ${writtenDay(daysAfter(startedOn, person.dueInDays))}</dd>
      ${
        latest &&
        html`
          <dt>Latest note</dt>
          <dd>${latest.kind}, ${writtenDay(latest.date)}</dd>
        `
      }
    </dl>
  `;
}
