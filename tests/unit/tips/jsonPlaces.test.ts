import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../../utils/tips/jsonPlaces';

/** Every path of a value, with the value that stands there. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) {
    return [path, ...value.flatMap((element, index) => pathsOf(element, [...path, index]))];
  }
  if (typeof value === 'object' && value !== null) {
    return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
  }
  return [path];
}

describe('the lines of a JSON text', () => {
  const text =
    '{\n  "tips": [\n    { "id": "a\\n\\"",\n      "title": "b" }\n  ],\n  "version":\n1 }';

  test.each<[path: (string | number)[], line: number]>([
    [[], 1],
    [['tips'], 2],
    [['tips', 0], 3],
    [['tips', 0, 'id'], 3],
    [['tips', 0, 'title'], 4],
    [['version'], 7],
  ])('of %j', (path, line) => {
    expect(readPlaces(text).lineOf(path)).toBe(line);
  });

  test('of what is not there are those of what is around it', () => {
    expect(readPlaces(text).lineOf(['tips', 0, 'credit'])).toBe(3);
    expect(readPlaces(text).lineOf(['tips', 9, 'id'])).toBe(2);
    expect(readPlaces(text).lineOf(['name'])).toBe(1);
  });

  test('are those of what is around it, fifty deep', () => {
    const deep = `${'[\n'.repeat(99)}[${']'.repeat(100)}`;
    const path = Array.from({ length: 99 }, () => 0);
    expect(readPlaces(deep).lineOf(path.slice(0, 50))).toBe(51);
    expect(readPlaces(deep).lineOf(path)).toBe(51);
  });

  test('are found for every part of any value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, 2), (value, indent) => {
        const written = JSON.stringify(value, null, indent);
        const places = readPlaces(written);
        expect(places.brokenLine).toBeNull();
        const lines = written.split('\n');
        for (const path of pathsOf(JSON.parse(written))) {
          const line = places.lineOf(path);
          const name = path.at(-1);
          // The value's own line holds its name, where it has one.
          const own = lines[(line ?? 0) - 1] ?? '';
          if (typeof name === 'string') expect(own).toContain(JSON.stringify(name));
          else expect(own).not.toBe('');
        }
      }),
    );
  });
});

describe('a text that is no JSON', () => {
  test('is told from one that is, as the language’s own reader does', () => {
    const nearly = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', '\\', 'x', '-', '\u0001', '[', '0'),
      )
      .map(([text, at, mark]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(readPlaces(text).brokenLine === null).toBe(isJson);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['{\n"a": 1,\n}', 3],
    ['[1\n2]', 2],
    ['', 1],
    ['{}\n\nx', 3],
    ['{"a\n": 1}', 1],
  ])('stops being any on a line: %j', (text, line) => {
    expect(readPlaces(text).brokenLine).toBe(line);
  });

  test('that nests without end is left alone', () => {
    expect(readPlaces('['.repeat(200_000)).brokenLine).toBeNull();
  });
});
