import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PropertyValue,
  readPropertyList,
  writePropertyList,
} from '../../../utils/portability/propertyList';

/** What XML can hold: no control characters, and not only half a character. */
const xmlText = fc.oneof(
  fc.constantFrom(']]>', '</string>', '<key>', '&amp;', '&#38;', '<!--', ' a ', '  '),
  fc.string({ unit: 'grapheme' }),
);
const { value: values } = fc.letrec<{ value: PropertyValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    xmlText,
    fc.integer(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      xmlText.filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
}));

describe('a property list', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readPropertyList(writePropertyList(value))).toEqual(value);
      }),
    );
  });

  it('that is broken is not read', () => {
    const whole = writePropertyList({ key: ['one', 2] });
    for (const part of ['<string>', '</string>', '</array>', '<dict>', '</dict>', '<key>key']) {
      expect(readPropertyList(whole.replace(part, ''))).toBeUndefined();
      expect(readPropertyList(whole.replace(part, `${part}${part}`))).toBeUndefined();
    }
    expect(readPropertyList(whole.replace('<integer>2</integer>', '<true/>'))).toBeUndefined();
    expect(readPropertyList(whole.replace('<array>', '<array>loose'))).toBeUndefined();
    expect(readPropertyList('')).toBeUndefined();
  });
});
