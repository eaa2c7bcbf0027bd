/** Where the parts of a JSON text stand. */
export interface JsonPlaces {
  /** The line (from 1) of the value at a path, or of the nearest thing around it that is there. */
  lineOf(path: readonly PropertyKey[]): number | null;
  /** The line where the text stops being JSON; null where it is JSON, or nests too deep to say. */
  brokenLine: number | null;
}

type Path = readonly (string | number)[];

/** A pack is four deep; what goes deeper is no pack, and must not exhaust the stack. */
const DEEPEST = 50;
const SIMPLE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Of the control characters JSON forbids the first thirty-two alone. */
const STRING = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;

class Broken extends Error {
  readonly at: number | null;
  constructor(at: number | null) {
    super('This is not JSON.');
    this.at = at;
  }
}

/** Walks through a JSON text (RFC 8259) and notes where each value begins. Never throws. */
export function readPlaces(text: string): JsonPlaces {
  const places = new Map<string, number>();
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  let brokenLine: number | null = null;
  try {
    walk(text, (path, offset) => places.set(JSON.stringify(path), offset));
  } catch (error) {
    const at = error instanceof Broken ? error.at : null;
    brokenLine = at === null ? null : lineAt(at);
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = places.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) return lineAt(offset);
    }
    return null;
  };
  return { lineOf, brokenLine };
}

function walk(text: string, note: (path: Path, offset: number) => void): void {
  let at = 0;
  const skipBlanks = () => {
    while (/[ \t\n\r]/.test(text.charAt(at))) at += 1;
  };
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) throw new Broken(at);
    at += found.length;
    return found;
  };
  const expect = (mark: string) => {
    skipBlanks();
    if (text.charAt(at) !== mark) throw new Broken(at);
    at += 1;
  };
  const isNext = (mark: string): boolean => {
    skipBlanks();
    const isThere = text.charAt(at) === mark;
    if (isThere) at += 1;
    return isThere;
  };
  const value = (path: Path) => {
    if (path.length > DEEPEST) throw new Broken(null);
    skipBlanks();
    note(path, at);
    if (isNext('{')) members(path);
    else if (isNext('[')) elements(path);
    else take(text.charAt(at) === '"' ? STRING : SIMPLE);
  };
  const members = (path: Path) => {
    if (isNext('}')) return;
    do {
      skipBlanks();
      const name: string = JSON.parse(take(STRING));
      expect(':');
      value([...path, name]);
    } while (isNext(','));
    expect('}');
  };
  const elements = (path: Path) => {
    if (isNext(']')) return;
    let index = 0;
    do {
      value([...path, index]);
      index += 1;
    } while (isNext(','));
    expect(']');
  };
  value([]);
  skipBlanks();
  if (at < text.length) throw new Broken(at);
}
