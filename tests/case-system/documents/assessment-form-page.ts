import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { pageDocument } from '../page-document.ts';
import type { Person } from '../store/people.ts';

export const assessmentQuestions = [
  { name: 'voice', label: 'What the child says' },
  { name: 'well', label: 'What is going well' },
  { name: 'worries', label: 'What we are worried about' },
  { name: 'next', label: 'What should happen next' },
] as const;

/** The assessment's form, made to be shown in Harbour's frame. */
export function assessmentFormPage(
  person: Person,
  answers: ReadonlyMap<string, string>,
  wasSaved: boolean,
): Html {
  return pageDocument({
    title: `Assessment of ${person.name}`,
    look: 'documents',
    body: html`
      <div class="sheet framed">
        <h1>Assessment of ${person.name}</h1>
        ${wasSaved ? html`<p class="done" role="status">The assessment is saved.</p>` : undefined}
        <form method="post" action="/assessment/${person.id}">
          ${assessmentQuestions.map(({ name, label }) => question(name, label, answers.get(name)))}
          <p class="actions"><button data-testid="save-assessment">Save assessment</button></p>
        </form>
      </div>
    `,
  });
}

function question(name: string, label: string, answer: string | undefined): Html {
  return html`
    <label for="${name}">${label}</label>
    <textarea id="${name}" name="${name}" rows="3">${answer}</textarea>
  `;
}
