import { describe, expect, it } from 'vitest';
import { british } from '../../../utils/language/british';
import { languageOf } from '../../../utils/language/language';
import { createSay, type Catalogue } from '../../../utils/language/lookup';

/** Six forms, of which Welsh uses all: 0, 1, 2, 3, 6 and the rest. */
const welsh: Catalogue = {
  ...british,
  'options.minutes': {
    zero: '{count} munudau',
    one: '{count} funud',
    two: '{count} funud (dwy)',
    few: '{count} munud (tair)',
    many: '{count} munud (chwech)',
    other: '{count} munud',
  },
};

describe('the lookup of sentences', () => {
  it('puts each value in its place', () => {
    const { say } = languageOf('en-GB');
    expect(say('status.counted', { system: 'Harbour', time: '14:32' })).toBe(
      'Harbour · counted to 14:32',
    );
  });

  it('takes a value as it is, whatever it holds', () => {
    const { say } = languageOf('en-GB');
    expect(say('firstUse.countSite', { host: '$& {host} $1' })).toBe('Count time on $& {host} $1');
  });

  it('chooses one or many in English', () => {
    const { say } = languageOf('en-GB');
    const minutes = [0, 1, 2, 15].map((count) => say('options.minutes', { count }));
    expect(minutes).toEqual(['0 minutes', '1 minute', '2 minutes', '15 minutes']);
  });

  it('chooses among six forms in Welsh', () => {
    const say = createSay(welsh, 'cy');
    const minutes = [0, 1, 2, 3, 6, 7].map((count) => say('options.minutes', { count }));
    expect(minutes).toEqual([
      '0 munudau',
      '1 funud',
      '2 funud (dwy)',
      '3 munud (tair)',
      '6 munud (chwech)',
      '7 munud',
    ]);
  });

  it('falls back on the general form where a language has given no other', () => {
    const say = createSay(british, 'cy');
    expect(say('options.minutes', { count: 2 })).toBe('2 minutes');
  });

  it('speaks British English when a language is unknown, or the name of an object’s own part', () => {
    for (const name of [undefined, 'tlh', 'toString', '__proto__']) {
      expect(languageOf(name).locale).toBe('en-GB');
      expect(languageOf(name).say('header.pause')).toBe('Pause');
    }
  });
});

describe('the British sentences', () => {
  const catalogue: Readonly<Record<string, string | Record<string, string>>> = british;
  const sentences = Object.entries(catalogue).flatMap(([key, sentence]) =>
    typeof sentence === 'string'
      ? [{ key, text: sentence }]
      : Object.values(sentence).map((text) => ({ key, text })),
  );

  it('are all written, with their braces closed', () => {
    const unfinished = sentences.filter(
      ({ text }) =>
        text === '' || text.trim() !== text || /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')),
    );
    expect(unfinished).toEqual([]);
  });

  it('judge nobody', () => {
    const judging = /productiv|well done|great|streak|score|only \d|too little/i;
    expect(sentences.filter(({ text }) => judging.test(text))).toEqual([]);
  });
});
