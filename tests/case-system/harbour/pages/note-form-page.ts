import { calendarDay, writtenTime } from '../../dates.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import { noteKinds } from '../../store/case-notes.ts';
import type { Draft } from '../../store/case-notes.ts';
import type { Person } from '../../store/people.ts';
import type { Session } from '../../store/sessions.ts';
import { personPage } from './person-page.ts';

interface NoteForm {
  readonly address: Address;
  readonly session: Session;
  readonly person: Person;
  /** What autosave kept from before. */
  readonly draft: Draft | undefined;
  readonly mistake?: string;
}

/** The case-note form. It saves itself while it is changed, and asks before what is not saved yet is left. */
export function noteFormPage({ address, session, person, draft, mistake }: NoteForm): Html {
  const record = `/care/people/${person.id}`;
  const content = html`
    <h2>New case note</h2>
    ${mistake === undefined ? undefined : html`<p class="mistake" role="alert">${mistake}</p>`}
    <form method="post" action="${record}/notes" data-autosave-to="${record}/notes/draft">
      <div class="side-by-side">
        <p>
          <label for="note-date">Date</label>
          <input
            id="note-date"
            name="date"
            type="date"
            value="${draft?.date ?? calendarDay(new Date())}"
            required
          />
        </p>
        <p>
          <label for="note-kind">Kind</label>
          <select id="note-kind" name="kind">
            ${noteKinds.map((kind) => kindOption(kind, kind === draft?.kind))}
          </select>
        </p>
      </div>
      <label for="note-text">What happened</label>
      <textarea id="note-text" name="text" rows="12" required data-testid="note-text">
${draft?.text}</textarea>
      <p class="hint" role="status" data-save-status data-testid="save-status">
        ${draft === undefined ? 'Nothing to save yet' : `Saved ${writtenTime(draft.savedAt)}`}
      </p>
      <p class="actions">
        <button data-testid="save-note">Save note</button>
        <a href="${record}/notes" data-in-place data-testid="cancel-note">Cancel</a>
      </p>
    </form>
  `;
  return personPage({ address, session, person, open: { title: 'New case note' }, content });
}

function kindOption(kind: string, isChosen: boolean): Html {
  return html`<option ${isChosen ? html`selected` : undefined}>${kind}</option>`;
}
