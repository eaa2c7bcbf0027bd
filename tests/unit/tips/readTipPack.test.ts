import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTipPack } from '../../../utils/tips/readTipPack';
import { packedTip, packWith } from './aPack';
import { processorMs } from '../processorMs';

function problemsOf(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const reading = readTipPack(text);
  return reading.kind === 'problems' ? reading.problems : [];
}

const sentencesOf = (value: unknown) => problemsOf(value).map(({ sentence }) => sentence);

function packOf(value: unknown) {
  const reading = readTipPack(JSON.stringify(value));
  if (reading.kind !== 'pack') throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

describe('a pack that is right', () => {
  test('is read as it stands', () => {
    const pack = { ...packWith(packedTip()), name: 'Recording policy' };
    expect(packOf(pack)).toEqual(pack);
  });

  test('may leave out the link, and the wordings, and is for everybody then', () => {
    const { link: _link, wordings: _wordings, ...tip } = packedTip();
    expect(packOf(packWith(tip)).tips).toEqual([{ ...tip, wordings: ['children', 'adults'] }]);
  });

  test('may take the place of a tip of the library, by its id', () => {
    expect(packOf(packWith(packedTip({ id: 'A1' }))).tips[0]?.id).toBe('A1');
  });

  test.each([
    ['Welsh', 'Ysgrifennwch yr hyn a ddywedodd y plentyn, yn ei eiriau ei hun.'],
    ['Arabic', 'اكتب ما قاله الطفل بكلماته.'],
    ['Urdu with a joiner', 'بچے کی بات اسی کے الفاظ میں لکھیں\u200c۔'],
    ['Polish', 'Zapisz, co powiedziało dziecko – jego własnymi słowami.'],
    ['Chinese', '先写下孩子说的话。'],
    ['marks that are no HTML', 'Is 3 < 5 & 7 > 2? <3 "Yes" — \'yes\'.'],
  ])('may be in any language: %s', (_, text) => {
    expect(packOf(packWith(packedTip({ text }))).tips[0]?.text).toBe(text);
  });

  test('has its line breaks and double spaces made into one space', () => {
    const [tip] = packOf(packWith(packedTip({ text: ' Give  a\ncopy\tto all. ' }))).tips;
    expect(tip?.text).toBe('Give a copy to all.');
  });

  test('may begin with a byte order mark, as some editors write it', () => {
    expect(readTipPack(`\uFEFF${JSON.stringify(packWith(packedTip()))}`).kind).toBe('pack');
  });

  test('may hold a hundred tips', () => {
    const many = Array.from({ length: 100 }, (_, index) => packedTip({ id: `t${index}` }));
    expect(sentencesOf(packWith(...many))).toEqual([]);
  });
});

describe('a pack that is wrong names the field and says why:', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const field = (name: string, value: unknown) => packWith(packedTip({ [name]: value }));

  test.each<[what: string, value: unknown, ...sentences: string[]]>([
    ['a list alone', [packedTip()], 'the file: must be of type object'],
    ['no version', { tips: [packedTip()] }, 'version: is missing'],
    ['another version', { version: 2, tips: [packedTip()] }, 'version: must be 1'],
    ['no tips', { version: 1 }, 'tips: is missing'],
    ['a list without a tip', packWith(), 'tips: must not be empty'],
    [
      'a field that there is not',
      { ...packWith(packedTip()), author: 'x' },
      'the file: there is no field called author',
    ],
    [
      'a field of a tip that there is not',
      field('html', 'x'),
      'tips[0]: there is no field called html',
    ],
    ['a tip that is none', packWith('x'), 'tips[0]: must be of type object'],
    ['no credit', field('credit', undefined), 'tips[0].credit: is missing'],
    ['an empty credit', field('credit', ' '), 'tips[0].credit: must not be empty'],
    ['an empty title', field('title', ''), 'tips[0].title: must not be empty'],
    ['a text that is none', field('text', 7), 'tips[0].text: must be of type string'],
    ['a tag', field('text', 'Write <b>why</b>.'), 'tips[0].text: must be plain text, without HTML'],
    [
      'a script',
      field('title', '<script>alert(1)</script>'),
      'tips[0].title: must be plain text, without HTML',
    ],
    [
      'an image with a handler',
      field('credit', '<img src=x onerror=alert(1)>'),
      'tips[0].credit: must be plain text, without HTML',
    ],
    [
      'a tag over two lines',
      field('tryNow', '<a\nhref=x>y'),
      'tips[0].tryNow: must be plain text, without HTML',
    ],
    [
      'a tag that is never closed',
      field('title', 'Copy <img src=x'),
      'tips[0].title: must be plain text, without HTML',
    ],
    [
      'a mark that turns the text round',
      field('credit', '\u202Edrow'),
      'tips[0].credit: has a character that cannot be seen; type it again',
    ],
    [
      'a character of none',
      field('text', 'a\u0000b'),
      'tips[0].text: has a character that cannot be seen; type it again',
    ],
    [
      'a text of 10,000 words',
      field('text', words(10_000)),
      'tips[0].text: must be at most 400 characters long',
    ],
    [
      'a text of 41 words with what to try',
      field('text', words(35)),
      'tips[0].text: has 41 words with what to try now; 40 at most',
    ],
    [
      'a wording that there is not',
      field('wordings', ['all']),
      'tips[0].wordings[0]: must be "children" or "adults"',
    ],
    ['a wording for nobody', field('wordings', []), 'tips[0].wordings: must not be empty'],
    [
      'an id with spaces',
      field('id', 'my tip'),
      'tips[0].id: may have letters, digits, - and _, 1 to 64 of them',
    ],
    [
      'an id twice',
      packWith(packedTip(), packedTip({ title: 'Another' })),
      'tips[1].id: “policy-1” is the id of another tip too',
    ],
  ])('%s', (_, value, ...sentences) => {
    expect(sentencesOf(value)).toEqual(sentences);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://intranet.example.org/',
    'https://',
    'https:intranet.example.org',
    'https://user:password@example.org/',
    'https://a b.example.org/',
    'https://example.org\\@evil.example.com/',
    'intranet.example.org',
    '',
  ])('a link that leads elsewhere than to a page: %j', (link) => {
    expect(sentencesOf(field('link', link))).toEqual([
      'tips[0].link: must be an address that begins with https://',
    ]);
  });

  test('ten thousand tips, in one sentence and quickly', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => packedTip({ id: `t${index}` }));
    expect(sentencesOf(JSON.stringify(packWith(...many)).slice(0, 900_000))).toHaveLength(1);
    const short = { id: 'a', theme: 'b' };
    const tookMs = processorMs(() => {
      expect(sentencesOf(packWith(...many.map(() => short).slice(0, 8_000))).at(0)).toMatch(
        /^(tips: must be at most 100 in number|tips\[0\])/,
      );
    });
    expect(tookMs).toBeLessThan(10_000);
  });

  test('a file of many megabytes, before it is looked into', () => {
    expect(sentencesOf(' '.repeat(5_000_000))).toEqual([
      'the file: is far too long to be a tip pack',
    ]);
  });
});

describe('the line of what is wrong', () => {
  test('is that of the value', () => {
    const [problem] = problemsOf(packWith(packedTip(), packedTip({ id: 'b', title: '' })));
    expect(problem).toEqual({ line: 19, sentence: 'tips[1].title: must not be empty' });
  });

  test('is that of the tip, where the field is missing', () => {
    const [problem] = problemsOf(packWith(packedTip(), packedTip({ id: 'b', credit: undefined })));
    expect(problem).toEqual({ line: 16, sentence: 'tips[1].credit: is missing' });
  });

  test('is where the text stops being JSON', () => {
    const [problem] = problemsOf('{\n  "version": 1,\n  "tips": [\n    { "id": x }\n  ]\n}');
    expect(problem?.line).toBe(4);
    expect(problem?.sentence).toMatch(/^The file is not JSON: ./);
  });

  test('is named for every slip of a file, not the first alone', () => {
    const lines = problemsOf(
      packWith(packedTip({ title: '' }), packedTip({ id: 'b', link: 'x' })),
    ).map(({ line }) => line);
    expect(lines).toEqual([7, 23]);
  });
});

describe('any text at all', () => {
  test('is read without failing; what is used has a credit, and is plain text with a safe link', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    const value = fc.oneof(
      anyText,
      fc.constantFrom('<b>', 'javascript:x', undefined),
      fc.jsonValue(),
    );
    const changed = fc.dictionary(
      fc.constantFrom('id', 'theme', 'title', 'text', 'tryNow', 'credit', 'link', 'wordings', 'x'),
      value,
      { maxKeys: 2 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          anyText,
          changed.map((c) => JSON.stringify(packWith(packedTip(c)))),
        ),
        (text) => {
          const reading = readTipPack(text);
          if (reading.kind === 'problems') {
            expect(reading.problems.length).toBeGreaterThan(0);
            for (const { sentence } of reading.problems)
              expect(sentence).not.toMatch(/Invalid|undefined|\[object/);
            return;
          }
          for (const tip of reading.pack.tips) {
            expect(tip.credit).not.toBe('');
            for (const line of [tip.title, tip.text, tip.tryNow, tip.credit, tip.theme])
              expect(line).not.toMatch(/<[a-z]/i);
            if (tip.link !== undefined) expect(new URL(tip.link).protocol).toBe('https:');
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
