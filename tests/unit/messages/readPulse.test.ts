import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPulse } from '../../../utils/messages/readPulse';

const id = `${'0123456789abcdef'.repeat(2)}-1`;
const span = { id, attention: 'focused', start: 1_000, end: 2_000 };
const wait = { start: 1_000, responseStart: 1_200, end: 1_900 };
const pulse = { kind: 'pulse', spans: [span] };

const withSpan = (changed: object) => ({ ...pulse, spans: [{ ...span, ...changed }] });
const withWait = (changed: object) => ({ ...pulse, wait: { ...wait, ...changed } });
function without(object: object, field: string): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
}

describe('a message that is a pulse', () => {
  test.each<[string, object]>([
    ['of one span', pulse],
    ['of several', { ...pulse, spans: [span, { ...span, attention: 'beside' }] }],
    ['of sixty', { ...pulse, spans: Array.from({ length: 60 }, () => span) }],
    ['with a page load', { ...pulse, wait }],
    ['of a span that has only begun', withSpan({ start: 0, end: 0 })],
    ['of the latest instant a number can hold', withSpan({ end: Number.MAX_SAFE_INTEGER })],
    ['of a billionth span', withSpan({ id: `${'f'.repeat(32)}-999999999` })],
  ])('%s is read as it was sent', (_, message) => {
    expect(readPulse(message)).toEqual(message);
    expect(readPulse(structuredClone(message))).toEqual(message);
  });

  test('has no page load where there was none', () => {
    expect(readPulse({ ...pulse, wait: undefined })).toStrictEqual(pulse);
  });
});

describe('a message is no pulse', () => {
  test.each<[string, unknown]>([
    ['that is nothing', undefined],
    ['that is null', null],
    ['that is text', 'pulse'],
    ['that is a number', 1],
    ['that is a list', [pulse]],
    ['that is empty', {}],
    ['without its kind', without(pulse, 'kind')],
    ['of another kind', { ...pulse, kind: 'Pulse' }],
    ['without spans', without(pulse, 'spans')],
    ['with no span at all', { ...pulse, spans: [] }],
    ['with spans that are no list', { ...pulse, spans: { 0: span, length: 1 } }],
    ['with more than sixty spans', { ...pulse, spans: Array.from({ length: 61 }, () => span) }],
    ['with anything beside', { ...pulse, url: 'https://case.example.org/' }],
    ['with anything beside in a span', withSpan({ title: 'Ann' })],
    ['with anything beside in a page load', withWait({ name: 'https://case.example.org/' })],
    ['with a hole among its spans', { ...pulse, spans: [span, undefined] }],
    ...['id', 'attention', 'start', 'end'].map((field): [string, unknown] => [
      `with a span without ${field}`,
      { ...pulse, spans: [without(span, field)] },
    ]),
    ...['start', 'responseStart', 'end'].map((field): [string, unknown] => [
      `with a page load without ${field}`,
      { ...pulse, wait: without(wait, field) },
    ]),
    ...[
      '',
      id.slice(1),
      `0${id}`,
      id.toUpperCase(),
      `${'0'.repeat(32)}-`,
      `${'0'.repeat(32)}-1234567890`,
      `${'0'.repeat(32)}--1`,
      `${id}\n`,
      `${id} `,
      `care-${id}`,
      7,
      null,
    ].map((wrong): [string, unknown] => [
      `with ${JSON.stringify(wrong)} for a span's id`,
      withSpan({ id: wrong }),
    ]),
    ...['hidden', 'Focused', '', null, true].map((wrong): [string, unknown] => [
      `with ${JSON.stringify(wrong)} for attention`,
      withSpan({ attention: wrong }),
    ]),
    ...[-1, 0.5, NaN, Infinity, 1e300, 2 ** 53, '1000', null, new Date(), 1_000n].flatMap(
      (wrong): [string, unknown][] => [
        [`with a span that starts at ${typeof wrong} ${String(wrong)}`, withSpan({ start: wrong })],
        [`with a span that ends at ${typeof wrong} ${String(wrong)}`, withSpan({ end: wrong })],
        [`with a load that starts at ${typeof wrong} ${String(wrong)}`, withWait({ start: wrong })],
      ],
    ),
    ['with a page load that is null', { ...pulse, wait: null }],
    ['with a page load that is a list', { ...pulse, wait: [wait] }],
  ])('%s', (_, message) => {
    expect(readPulse(message)).toBeNull();
  });
});

describe('any message at all', () => {
  /** Mostly what is in order, so that a whole pulse often is. */
  const mostly = <Right, Wrong>(right: fc.Arbitrary<Right>, wrong: fc.Arbitrary<Wrong>) =>
    fc.oneof({ weight: 15, arbitrary: right }, { weight: 1, arbitrary: wrong });
  const instants = mostly(fc.nat(), fc.constantFrom(-1, 0.5, NaN, Infinity, 2 ** 53, '1', null));
  const span = fc.record({
    id: mostly(fc.constantFrom(id, `${id}2`), fc.constantFrom(`x${id}`, '', id.slice(1))),
    attention: mostly(fc.constantFrom('focused', 'beside'), fc.constant('hidden')),
    start: instants,
    end: instants,
  });
  const load = fc.record({ start: instants, responseStart: instants, end: instants });
  const nearlyASpan = mostly(
    span,
    fc.oneof(
      span.map((whole) => ({ ...whole, title: 'Ann' })),
      span.map(({ attention, start, end }) => ({ attention, start, end })),
    ),
  );
  const spans = mostly(fc.array(nearlyASpan, { minLength: 1, maxLength: 3 }), fc.constant([]));
  const kind = mostly(fc.constant('pulse'), fc.constant('other'));
  const nearly = mostly(
    fc.oneof(fc.record({ kind, spans }), fc.record({ kind, spans, wait: load })),
    fc.record({ kind, spans, url: fc.webUrl() }),
  );

  const isInstant = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
  const fields = (value: object) => Object.keys(value).toSorted().join();

  const isRightSpan = (value: object) =>
    fields(value) === 'attention,end,id,start' &&
    Object.entries(value).every(([name, part]) => {
      if (name === 'id') return part === id || part === `${id}2`;
      return name === 'attention' ? part !== 'hidden' : isInstant(part);
    });

  test('that looks like a pulse is read just when every part of it is in order', () => {
    let read = 0;
    fc.assert(
      fc.property(nearly, (message) => {
        const isRight =
          message.kind === 'pulse' &&
          ['kind,spans', 'kind,spans,wait'].includes(fields(message)) &&
          message.spans.length > 0 &&
          [...message.spans].every(isRightSpan) &&
          ('wait' in message ? Object.values(message.wait).every(isInstant) : true);
        if (isRight) read += 1;
        expect(readPulse(message)).toEqual(isRight ? message : null);
      }),
      { numRuns: 3_000 },
    );
    expect(read).toBeGreaterThan(500);
    expect(read).toBeLessThan(2_500);
  });

  test('is read without failing', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(anything, anything, (message, part) => {
        expect(readPulse(message)).toBeNull();
        expect(readPulse({ kind: 'pulse', spans: part })).toBeNull();
        expect(readPulse({ ...pulse, spans: [part] })).toBeNull();
        expect(readPulse(withSpan({ extra: part }))).toBeNull();
        if (part !== undefined) expect(readPulse({ ...pulse, wait: part })).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
