import { calendarDay, daysAfter } from '../dates.ts';
import type { CaseNote, Draft, NoteContent } from './case-notes.ts';
import { people } from './people.ts';
import type { Letter, Person } from './people.ts';

/** Everything Harbour knows, in memory, as it was on the day the server started. */
export interface Records {
  readonly startedOn: Date;
  readonly people: readonly Person[];
  person(id: string): Person | undefined;
  letter(id: string): { readonly letter: Letter; readonly person: Person } | undefined;
  /** Newest first. */
  notes(person: Person): readonly CaseNote[];
  addNote(person: Person, note: CaseNote): void;
  /** Each session has a draft of its own for each person. */
  draft(sessionId: string, person: Person): Draft | undefined;
  saveDraft(sessionId: string, person: Person, content: NoteContent): Draft;
  dropDraft(sessionId: string, person: Person): void;
  /** What the assessment's questions were answered with, by question; empty until it is saved. */
  assessment(person: Person): ReadonlyMap<string, string>;
  saveAssessment(person: Person, answers: ReadonlyMap<string, string>): void;
}

/** The invented people with a few notes each, dated around `startedOn`. */
export function createRecords(startedOn: Date): Records {
  const notes = new Map<string, readonly CaseNote[]>(
    people.map((person) => [person.id, firstNotes(person, startedOn)]),
  );
  const drafts = new Map<string, Draft>();
  const assessments = new Map<string, ReadonlyMap<string, string>>();
  const draftKey = (sessionId: string, person: Person) => `${sessionId} ${person.id}`;
  const notesOf = (person: Person) => notes.get(person.id) ?? [];

  return {
    startedOn,
    people,
    person: (id) => people.find((person) => person.id === id),
    letter(id) {
      const all = people.flatMap((person) => person.letters.map((letter) => ({ letter, person })));
      return all.find(({ letter }) => letter.id === id);
    },
    notes: notesOf,
    addNote(person, note) {
      notes.set(person.id, [note, ...notesOf(person)]);
    },
    draft: (sessionId, person) => drafts.get(draftKey(sessionId, person)),
    saveDraft(sessionId, person, content) {
      const draft = { ...content, savedAt: new Date() };
      drafts.set(draftKey(sessionId, person), draft);
      return draft;
    },
    dropDraft: (sessionId, person) => void drafts.delete(draftKey(sessionId, person)),
    assessment: (person) => assessments.get(person.id) ?? new Map(),
    saveAssessment: (person, answers) => void assessments.set(person.id, answers),
  };
}

function firstNotes(person: Person, startedOn: Date): readonly CaseNote[] {
  return [
    {
      date: calendarDay(daysAfter(startedOn, -6)),
      kind: 'Visit',
      text: `Saw ${person.name} at home. We talked about the week and about what should happen next.`,
      author: 'Wren Inkwell',
    },
    {
      date: calendarDay(daysAfter(startedOn, -20)),
      kind: 'Telephone call',
      text: 'The school rang. Things are going better in the mornings.',
      author: 'Silas Harbinger',
    },
  ];
}
