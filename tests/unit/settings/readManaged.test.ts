import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManaged } from '../../../utils/settings/readManaged';

const systems = [{ id: 'a', name: 'A', matches: ['https://a.example.org/*'] }];
const file = { version: 1, systems };

describe('what managed storage holds', () => {
  test('is nothing where there is no policy', () => {
    expect(readManaged({})).toEqual({ kind: 'none' });
  });

  test('may be the team file’s keys, with the version or without', () => {
    const value = { version: 1, systems, measuring: 'off' };
    expect(readManaged(value)).toEqual({ kind: 'value', value, problems: [] });
    const { version: _, ...keys } = value;
    expect(readManaged(keys)).toEqual({ kind: 'value', value, problems: [] });
    expect(readManaged({ version: 2, systems })).toMatchObject({ value: { version: 2 } });
  });

  test('may be the whole file in one text, with a byte order mark or without', () => {
    const text = JSON.stringify(file);
    for (const config of [text, `\uFEFF${text}`, JSON.stringify(file, null, 2)]) {
      expect(readManaged({ config })).toEqual({ kind: 'value', value: file, problems: [] });
    }
  });

  test('is the text where there are keys too, and says so of each', () => {
    expect(readManaged({ config: JSON.stringify(file), team: 'X', systems: [] })).toEqual({
      kind: 'value',
      value: file,
      problems: [
        'team: is not looked at, since config is there too',
        'systems: is not looked at, since config is there too',
      ],
    });
  });

  test('is of no use where the text is none, or not JSON, and says why', () => {
    expect(readManaged({ config: file })).toEqual({
      kind: 'unusable',
      problems: ['config: must be of type string'],
    });
    for (const config of ['', '{"version":1', 'C:\\team.json']) {
      expect(readManaged({ config, team: 'X' })).toEqual({
        kind: 'unusable',
        problems: [
          'team: is not looked at, since config is there too',
          expect.stringMatching(/^config: is not JSON: ./),
        ],
      });
    }
  });

  test('whatever it is, is taken without failing', () => {
    const values = fc.dictionary(fc.constantFrom('config', 'version', 'x'), fc.jsonValue());
    fc.assert(
      fc.property(values, (given) => {
        expect(['none', 'value', 'unusable']).toContain(readManaged(given).kind);
      }),
    );
  });
});
