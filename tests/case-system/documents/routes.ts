import type { CaseSystem } from '../case-system.ts';
import { pageReply, redirectReply, withHeader } from '../http/reply.ts';
import type { Reply } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import { plainPage } from '../plain-page.ts';
import { assessmentFormPage, assessmentQuestions } from './assessment-form-page.ts';
import { letterListPage, letterPage } from './letter-pages.ts';

/**
 * Everything `documents.localhost` has. It is another site to the browser, whose cookies it does not get inside
 * Harbour's frame, so it asks nobody to sign in: there is nothing in it that is not invented.
 */
export function documentsRoutes({ address, records }: CaseSystem): readonly Route[] {
  const missing = (): Reply => pageReply(plainPage('There is no such document.'), 404);
  return [
    { method: 'GET', path: '/', answer: () => pageReply(letterListPage(records, address)) },
    {
      method: 'GET',
      path: '/letter/:id',
      answer(_asked, id) {
        const found = records.letter(id);
        return found === undefined
          ? missing()
          : pageReply(letterPage({ ...found, records, address }));
      },
    },
    {
      method: 'GET',
      path: '/assessment/:id',
      answer({ query }, id) {
        const person = records.person(id);
        if (person === undefined) return missing();
        const page = assessmentFormPage(person, records.assessment(person), query.has('saved'));
        const framers = `frame-ancestors ${new URL(address('harbour')).origin}`;
        return withHeader(pageReply(page), 'content-security-policy', framers);
      },
    },
    {
      method: 'POST',
      path: '/assessment/:id',
      async answer(asked, id) {
        const person = records.person(id);
        if (person === undefined) return missing();
        const form = await asked.form();
        const answers = assessmentQuestions.map(
          ({ name }) => [name, form.get(name) ?? ''] as const,
        );
        records.saveAssessment(person, new Map(answers));
        return redirectReply(`/assessment/${person.id}?saved`);
      },
    },
  ];
}
