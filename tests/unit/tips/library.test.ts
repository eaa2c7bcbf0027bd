import { describe, expect, it } from 'vitest';
import { tips } from '../../../utils/tips/library';
import { isTipTheme, type Tip } from '../../../utils/tips/tip';
import { wordsIn } from '../../../utils/tips/wordsIn';

/** Written out once more, so that a slip of the pen in the library is noticed. */
const creditOf: Readonly<Record<string, string>> = {
  A1: "BASW England, Recording in Children's Social Work, 2020",
  A2: "BASW England, Recording in Children's Social Work, 2020",
  A3: "BASW England, Recording in Children's Social Work, 2020",
  A4: "BASW England, Recording in Children's Social Work, 2020",
  A5: 'BASW England, 80-20 survey summary report, 2018',
  A6: 'BASW England, 80-20 survey summary report, 2018',
  A7: 'BASW England, 80-20 survey summary report, 2018',
  B1: 'Ofsted, social care blog, July 2019',
  B4: 'Ofsted, social care blog, July 2019',
  B5: 'Write Enough (eight pitfalls)',
  B6: 'Write Enough; Ofsted 2019',
  B7: 'Write Enough',
  B8: 'Write Enough',
  B9: 'Write Enough',
  B10: 'Social Work News, summer 2022',
};

/** As far as is known this site has no https. */
const withoutHttps = 'http://writeenough.org.uk/';

const written = ({ title, text, tryNow }: Tip) => `${title} ${text} ${tryNow}`;

describe('the tips the product ships with', () => {
  it('are all that may be shipped, each once, and none that is held', () => {
    expect(tips.map(({ id }) => id)).toEqual(Object.keys(creditOf));
  });

  it.each(tips)('$id carries its credit to the letter', ({ id, credit }) => {
    expect(credit).toBe(creditOf[id]);
  });

  it.each(tips)('$id has at most 40 words, its title among them, and something to try', (tip) => {
    expect(wordsIn(written(tip))).toBeLessThanOrEqual(40);
    expect(tip.title).not.toBe('');
    expect(tip.tryNow).not.toBe('');
  });

  it.each(tips)('$id has short words and short sentences', (tip) => {
    const sentences = `${tip.text} ${tip.tryNow}`.split(/[.:?!]\s/);
    for (const sentence of sentences) expect(wordsIn(sentence)).toBeLessThanOrEqual(20);
    const letters = written(tip).replaceAll(/[^\p{L}]/gu, '').length;
    expect(letters / wordsIn(written(tip))).toBeLessThan(5);
  });

  it.each(tips)('$id says where its source can be read', ({ link = '' }) => {
    if (link !== withoutHttps) expect(link).toMatch(/^https:\/\//);
    expect(URL.parse(link)?.href).toBe(link);
  });

  it.each(tips)('$id has a theme of its own', ({ id, theme }) => {
    expect(tips.filter((tip) => tip.theme === theme).map((tip) => tip.id)).toEqual([id]);
    expect(isTipTheme(theme)).toBe(true);
  });

  it('say nothing about children’s recording to adults’ teams', () => {
    const forAdults = tips.filter(({ wordings }) => wordings.includes('adults'));
    expect(forAdults.map(({ id }) => id)).toEqual(
      Object.keys(creditOf).filter((id) => !['A1', 'A2', 'A3', 'A4'].includes(id)),
    );
    expect(forAdults.flatMap(({ text, tryNow }) => [text, tryNow]).join(' ')).not.toMatch(/child/i);
  });

  it('name neither BASW where another is the source, nor an inspectorate as yours', () => {
    const all = tips.map(written).join(' ');
    expect(all).not.toMatch(/BASW|Ofsted|your inspectorate|council|productivity/i);
    for (const { id, credit } of tips) expect(credit.includes('BASW')).toBe(id.startsWith('A'));
  });

  it('tell nobody to leave something out, nor by when to have it written', () => {
    const all = tips.map(written).join(' ');
    expect(all).not.toMatch(
      /\b(leave out|skip|omit|record less|write less|delete|cut|need not)\b/i,
    );
    expect(all).not.toMatch(/\b(deadline|within \d|hours|by the end of)\b/i);
  });
});
