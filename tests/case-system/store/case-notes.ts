export const noteKinds = ['Visit', 'Telephone call', 'Meeting', 'Office note'] as const;

export type NoteKind = (typeof noteKinds)[number];

/** What the case-note form holds. `date` is a calendar day, YYYY-MM-DD. */
export interface NoteContent {
  readonly date: string;
  readonly kind: NoteKind;
  readonly text: string;
}

/** A note in the record. */
export interface CaseNote extends NoteContent {
  readonly author: string;
}

/** What autosave kept of a note that is still being written. */
export interface Draft extends NoteContent {
  readonly savedAt: Date;
}

/** A note's fields out of a form or of JSON; undefined when one is missing or has another shape. The text may be empty. */
export function noteContent(fields: unknown): NoteContent | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const { date, kind, text }: { date?: unknown; kind?: unknown; text?: unknown } = fields;
  const knownKind = noteKinds.find((known) => known === kind);
  if (
    typeof date !== 'string' ||
    !isCalendarDay(date) ||
    knownKind === undefined ||
    typeof text !== 'string'
  ) {
    return undefined;
  }
  return { date, kind: knownKind, text };
}

function isCalendarDay(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${date}T`);
}
