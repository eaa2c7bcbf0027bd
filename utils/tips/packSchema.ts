import { distinctIds } from '../distinctIds';
import { z } from '../schema';
import { wordsIn } from './wordsIn';

/** As much as is read in ten seconds, what to try now included. */
export const MOST_WORDS = 40;
/** More would be a handbook; and a team's are read with every setting. */
export const MOST_TIPS = 100;

/** The beginning of a tag, a comment or a declaration; "< 5" and "<3" are none. */
const MARKUP = /<[a-z/!?]/i;
/** Control characters, half characters, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202A-\u202E]/u;

const LONGEST_LINK = 300;

/** One line of plain text in any language; line breaks and other spaces become one space each. */
const line = (longest: number) =>
  z.string().check(
    z.overwrite((text) => text.replaceAll(/\s+/g, ' ').trim()),
    z.minLength(1, { abort: true }),
    z.maxLength(longest, { abort: true }),
    z.refine((text) => !MARKUP.test(text), { error: 'must be plain text, without HTML' }),
    z.refine((text) => !UNSEEN.test(text), {
      error: 'has a character that cannot be seen; type it again',
    }),
  );

const link = z
  .string()
  .check(
    z.maxLength(LONGEST_LINK, { abort: true }),
    z.refine(isWebAddress, { error: 'must be an address that begins with https://' }),
  );

function isWebAddress(text: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/i.test(text)) return false;
  const address = URL.parse(text);
  return address !== null && address.username === '' && address.password === '';
}

/** One tip of a pack. Without wordings it is for everybody. */
export const packTip = z
  .strictObject({
    id: z
      .string()
      .check(
        z.regex(/^[\w-]{1,64}$/, { error: 'may have letters, digits, - and _, 1 to 64 of them' }),
      ),
    theme: line(40),
    title: line(60),
    text: line(400),
    tryNow: line(200),
    credit: line(120),
    link: z.optional(link),
    wordings: z.prefault(z.array(z.enum(['children', 'adults'])).check(z.minLength(1)), [
      'children',
      'adults',
    ]),
  })
  .check(
    z.check(({ value: { text, tryNow }, issues }) => {
      const words = wordsIn(`${text} ${tryNow}`);
      if (words <= MOST_WORDS) return;
      const message = `has ${words} words with what to try now; ${MOST_WORDS} at most`;
      issues.push({ code: 'custom', input: text, path: ['text'], message });
    }),
  );

/** The tips of a pack, each with an id of its own. */
export const packTips = z
  .array(packTip)
  .check(z.maxLength(MOST_TIPS, { abort: true }), distinctIds('tip'));

/** What a pack may be called. */
export const packName = line(80);

/** A tip pack's file, version 1. */
export const tipPackSchema = z.strictObject({
  version: z.literal(1),
  /** What the pack is called, such as a team's recording policy. */
  name: z.optional(packName),
  tips: packTips.check(z.minLength(1)),
});

export type TipPack = z.infer<typeof tipPackSchema>;
