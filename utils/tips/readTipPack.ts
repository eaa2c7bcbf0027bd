import { problemsAt } from '../problemsIn';
import { readPlaces } from './jsonPlaces';
import { type TipPack, tipPackSchema } from './packSchema';

/** Something wrong in a pack's file. */
export interface PackProblem {
  /** Counted from 1, as editors do; null where it is not known. */
  line: number | null;
  /** Begins with the field's name, such as “tips[3].credit: is missing”. */
  sentence: string;
}

export type TipPackReading =
  | { kind: 'pack'; pack: TipPack }
  | { kind: 'problems'; problems: readonly PackProblem[] };

/** As much as a hundred tips of full length take, several times over; characters, or bytes. */
export const LONGEST_PACK = 1_000_000;

/**
 * Reads a tip pack's text. All that is wrong is named, each by its line and its field; a pack is
 * used whole or not at all, so that whoever writes one hears of every slip.
 */
export function readTipPack(text: string): TipPackReading {
  if (text.length > LONGEST_PACK) return tooLongForAPack;
  const json = text.replace(/^\uFEFF/, '');
  const places = readPlaces(json);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refused(`The file is not JSON: ${detail}`, places.brokenLine);
  }
  const read = tipPackSchema.safeParse(value, { reportInput: true });
  if (read.success) return { kind: 'pack', pack: read.data };
  const problems = problemsAt(read.error).map(({ path, sentence }) => ({
    line: places.lineOf(path),
    sentence,
  }));
  return { kind: 'problems', problems: problems.toSorted(byLine) };
}

function byLine(one: PackProblem, other: PackProblem): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

/** What is said of a file so long that it is not even looked into. */
export const tooLongForAPack = refused('the file: is far too long to be a tip pack');

function refused(sentence: string, line: number | null = null): TipPackReading {
  return { kind: 'problems', problems: [{ line, sentence }] };
}
