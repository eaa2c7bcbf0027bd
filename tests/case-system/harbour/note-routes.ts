import type { CaseSystem } from '../case-system.ts';
import { jsonReply, pageReply, redirectReply } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import { noteContent } from '../store/case-notes.ts';
import { noteFormPage } from './pages/note-form-page.ts';
import { withPerson } from './visit.ts';

/** Writing a case note: the form, its autosave, and saving it for good. */
export function noteRoutes(system: CaseSystem): readonly Route[] {
  const { address, records } = system;
  return [
    {
      method: 'GET',
      path: '/care/people/:id/notes/new',
      answer: withPerson(system, ({ person, session }) => {
        const draft = records.draft(session.id, person);
        return pageReply(noteFormPage({ address, session, person, draft }));
      }),
    },
    {
      method: 'PUT',
      path: '/care/people/:id/notes/draft',
      answer: withPerson(system, async ({ asked, person, session }) => {
        const content = noteContent(await asked.json());
        if (content === undefined) return jsonReply({ mistake: 'That is no case note.' }, 422);
        return jsonReply({ savedAt: records.saveDraft(session.id, person, content).savedAt });
      }),
    },
    {
      method: 'POST',
      path: '/care/people/:id/notes',
      answer: withPerson(system, async ({ asked, person, session }) => {
        const content = noteContent(Object.fromEntries(await asked.form()));
        if (content === undefined || content.text.trim() === '') {
          const draft = records.draft(session.id, person);
          const mistake = 'Enter a date and what happened.';
          return pageReply(noteFormPage({ address, session, person, draft, mistake }), 422);
        }
        records.addNote(person, { ...content, author: session.userName });
        records.dropDraft(session.id, person);
        return redirectReply(`/care/people/${person.id}/notes`);
      }),
    },
  ];
}
