import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import type { Person } from '../../store/people.ts';
import type { Session } from '../../store/sessions.ts';
import { personPage } from './person-page.ts';

const areas = [
  'Health',
  'Growing and eating',
  'Sleep',
  'Speech and language',
  'Learning at school',
  'Feelings and behaviour',
  'Friends',
  'Brothers and sisters',
  'Identity',
  'Looking after oneself',
  'Everyday care',
  'Being kept safe',
  'Warmth',
  'Play and encouragement',
  'Boundaries',
  'Steadiness',
  'The parents’ own health',
  'The wider family',
  'Home',
  'Work and money',
  'Neighbours and community',
  'Getting about',
  'Contact with those who live elsewhere',
  'Help from others so far',
  'What the family wants',
] as const;

const questions = [
  'What the child says about this',
  'What the parents say about this',
  'What others in the family say',
  'What the school or nursery says',
  'What health colleagues say',
  'What was seen on visits',
  'What goes well',
  'What worries somebody',
  'When it goes better',
  'When it goes worse',
  'What was tried before',
  'What helped then',
  'What did not help',
  'Who could help now',
  'What the child would change',
  'What the parents would change',
  'What happens if nothing changes',
  'What must happen next',
  'Who does it',
  'How anybody will know',
] as const;

const answers = ['Not asked yet', 'Goes well', 'Some worry', 'Serious worry'] as const;

/**
 * The whole assessment on one page, as long as the longest forms of real systems: 25 areas of 20
 * questions of 4 fields make 2,000. It can be filled in, and keeps nothing.
 */
export function fullAssessmentPage(address: Address, session: Session, person: Person): Html {
  const content = html`
    <h2>Full assessment</h2>
    <p class="hint">For looking at and trying out: what is entered here is not kept.</p>
    <form>${areas.map(areaPart)}</form>
  `;
  return personPage({ address, session, person, open: { title: 'Full assessment' }, content });
}

function areaPart(area: string, index: number): Html {
  return html`
    <fieldset>
      <legend>${index + 1}. ${area}</legend>
      ${questions.map((question, number) => questionPart(question, `${index + 1}-${number + 1}`))}
    </fieldset>
  `;
}

function questionPart(question: string, name: string): Html {
  return html`
    <div class="side-by-side">
      <p>
        <label for="answer-${name}">${question}</label>
        <select id="answer-${name}">
          ${answers.map((answer) => html`<option>${answer}</option>`)}
        </select>
      </p>
      <p>
        <label for="evidence-${name}">How this is known</label>
        <input id="evidence-${name}" data-testid="evidence-${name}" />
      </p>
      <p>
        <label for="since-${name}">Since</label>
        <input id="since-${name}" type="date" />
      </p>
      <p>
        <input id="own-words-${name}" type="checkbox" />
        <label for="own-words-${name}">In their own words</label>
      </p>
    </div>
  `;
}
