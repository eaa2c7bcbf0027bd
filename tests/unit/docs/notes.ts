/** A test that a paper names: its file, and its title with those of the groups around it. */
export interface NamedTest {
  file: string;
  title: string;
}

/** What a paper's note names; `id` is what the text calls it by, as in `[^id]`. */
export interface Note {
  id: string;
  tests: readonly NamedTest[];
}

const NOTE = /^\[\^(?<id>[\w-]+)\]:(?<text>(?:.*\n?)(?: {4}.*\n?)*)/gm;

/** The notes at the end of a paper, in order. */
export function notesOf(text: string): Note[] {
  return [...text.matchAll(NOTE)].map(({ groups }) => ({
    id: groups?.['id'] ?? '',
    tests: testsIn(groups?.['text'] ?? ''),
  }));
}

/** The ids by which the text, without the notes themselves, refers to notes. */
export function notesReferredTo(text: string): Set<string> {
  const referring = text.replaceAll(NOTE, '').matchAll(/\[\^([\w-]+)\]/g);
  return new Set([...referring].map(([, id = '']) => id));
}

function testsIn(noteText: string): NamedTest[] {
  const onOneLine = noteText.replaceAll(/\s+/g, ' ');
  const named = onOneLine.matchAll(/`([^`]+)` › “([^”]+)”/g);
  return [...named].map(([, file = '', title = '']) => ({ file, title }));
}
