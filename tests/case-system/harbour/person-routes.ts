import type { CaseSystem } from '../case-system.ts';
import { pageReply } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import { chronologyTab } from './pages/chronology-tab.ts';
import { documentsTab } from './pages/documents-tab.ts';
import { notesTab } from './pages/notes-tab.ts';
import { personPage } from './pages/person-page.ts';
import type { TabId } from './pages/person-page.ts';
import { summaryTab } from './pages/summary-tab.ts';
import { withPerson } from './visit.ts';
import type { Html } from '../html.ts';
import type { Person } from '../store/people.ts';

/** A person's record: each tab has an address, so that going back and reloading work. */
export function personRoutes(system: CaseSystem): readonly Route[] {
  const { records, address } = system;
  return [
    tab('summary', '/care/people/:id', (person) => summaryTab(person, records)),
    tab('notes', '/care/people/:id/notes', (person) => notesTab(records.notes(person))),
    tab('documents', '/care/people/:id/documents', (person) =>
      documentsTab(person, records, address),
    ),
    tab('chronology', '/care/people/:id/chronology', (person) => chronologyTab(person, records)),
  ];

  function tab(tabId: TabId, path: string, content: (person: Person) => Html): Route {
    return {
      method: 'GET',
      path,
      answer: withPerson(system, ({ person, session }) =>
        pageReply(personPage({ address, session, person, open: tabId, content: content(person) })),
      ),
    };
  }
}
