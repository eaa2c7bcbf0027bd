import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import type { Person } from '../../store/people.ts';
import type { Session } from '../../store/sessions.ts';
import { careFrame } from '../frame.ts';

const tabs = [
  { id: 'summary', label: 'Summary', path: '' },
  { id: 'notes', label: 'Case notes', path: '/notes' },
  { id: 'documents', label: 'Documents', path: '/documents' },
  { id: 'chronology', label: 'Chronology', path: '/chronology' },
] as const;

export type TabId = (typeof tabs)[number]['id'];

interface PersonPage {
  readonly address: Address;
  readonly session: Session;
  readonly person: Person;
  /** The tab that is open, or the title of a page of the record that is none. */
  readonly open: TabId | { readonly title: string };
  readonly content: Html;
}

/** A page of a person's record: who it is, what can be done, the tabs, and what the open one holds. */
export function personPage({ address, session, person, open, content }: PersonPage): Html {
  const title = typeof open === 'string' ? tabs.find((tab) => tab.id === open)?.label : open.title;
  const record = `/care/people/${person.id}`;
  return careFrame({
    title: `${title}, ${person.name}`,
    userName: session.userName,
    address,
    body: html`
      <div class="record-head">
        <h1 tabindex="-1">${person.name}</h1>
        <p class="hint">Record ${person.id} · ${person.ageYears} years old</p>
        <p class="actions">
          <a class="button" href="${record}/notes/new" data-in-place data-testid="add-note"
            >Add case note</a
          >
          <a class="button" href="${record}/assessment" data-testid="open-assessment"
            >Open assessment</a
          >
          <button
            type="button"
            data-testid="write-letter"
            data-letter-to="${person.name}"
            data-letter-from="${session.userName}"
          >
            Write letter
          </button>
        </p>
        <p class="mistake" data-letter-mistake role="alert" hidden></p>
      </div>
      <nav class="tabs" aria-label="Record of ${person.name}">
        <ul>
          ${tabs.map((tab) => tabLink(`${record}${tab.path}`, tab, tab.id === open))}
        </ul>
      </nav>
      <section class="panel">${content}</section>
    `,
  });
}

function tabLink(path: string, { id, label }: { id: TabId; label: string }, isOpen: boolean): Html {
  const current = isOpen ? html`aria-current="page"` : undefined;
  return html`<li>
    <a href="${path}" ${current} data-in-place data-testid="tab-${id}">${label}</a>
  </li>`;
}
