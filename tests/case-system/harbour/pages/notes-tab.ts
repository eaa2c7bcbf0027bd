import { writtenDay } from '../../dates.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { CaseNote } from '../../store/case-notes.ts';

/** All notes, newest first. */
export function notesTab(notes: readonly CaseNote[]): Html {
  return html`
    <h2>Case notes</h2>
    ${notes.map(
      (note) => html`
        <article class="note" data-testid="case-note">
          <h3>${note.kind}, ${writtenDay(note.date)}</h3>
          <p class="written">${note.text}</p>
          <p class="hint">Written by ${note.author}</p>
        </article>
      `,
    )}
  `;
}
