import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import type { Person } from '../../store/people.ts';
import type { Session } from '../../store/sessions.ts';
import { personPage } from './person-page.ts';

/** The assessment, which is a page of the second host in a frame. */
export function assessmentPage(address: Address, session: Session, person: Person): Html {
  const content = html`
    <h2>Assessment</h2>
    <iframe
      src="${address('documents', `/assessment/${person.id}`)}"
      title="Assessment of ${person.name}"
      data-testid="assessment-frame"
    ></iframe>
  `;
  return personPage({ address, session, person, open: { title: 'Assessment' }, content });
}
