import { calendarDay, daysAfter, writtenDay } from '../../dates.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Person } from '../../store/people.ts';
import type { Records } from '../../store/records.ts';

/** What happened, oldest first: notes and letters together. */
export function chronologyTab(person: Person, { startedOn, notes }: Records): Html {
  const events = [
    ...notes(person).map(({ date, kind }) => ({ date, what: kind as string })),
    ...person.letters.map(({ sentDaysAgo, title }) => ({
      date: calendarDay(daysAfter(startedOn, -sentDaysAgo)),
      what: `Letter: ${title}`,
    })),
  ].sort((one, other) => one.date.localeCompare(other.date));
  return html`
    <h2>Chronology</h2>
    <ol class="chronology">
      ${events.map(({ date, what }) => html`<li><time datetime="${date}">${writtenDay(date)}</time> ${what}</li>`)}
    </ol>
  `;
}
