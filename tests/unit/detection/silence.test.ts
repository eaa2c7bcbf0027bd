import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../../utils/detection/sample';
import { awakened, initialState, silenced } from '../../../utils/detection/state';
import { step } from '../../../utils/detection/step';
import { wildStory } from './stories';
import { live } from './world';

const sampleAt = (monotonicMs: number, but: Partial<Sample> = {}): Sample => ({
  wallMs: Date.UTC(2026, 10, 24) + monotonicMs,
  monotonicMs,
  attention: 'focused',
  addressChanged: false,
  leaving: false,
  ...but,
});

const silentPage = () => silenced(step(initialState('page'), sampleAt(0)).state);

describe('a page that was told that it is not counted', () => {
  test('sends nothing until its address changes, whatever else happens', () => {
    fc.assert(
      fc.property(wildStory, fc.nat(), (told, where) => {
        const { samples } = live(told);
        const silentFrom = where % samples.length;
        let state = initialState('page');
        samples.slice(0, silentFrom).forEach((sample) => ({ state } = step(state, sample)));
        // A change that was heard of before and is yet to be taken is a change after all.
        fc.pre(!state.addressPending);
        state = silenced(state);
        for (const sample of samples.slice(silentFrom)) {
          if (sample.addressChanged) break;
          const result = step(state, sample);
          expect(result.send).toEqual([]);
          ({ state } = result);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('speaks again when its address changes, and claims nothing of the time before', () => {
    const { state } = step(silentPage(), sampleAt(5_000));
    const { send } = step(state, sampleAt(9_000, { addressChanged: true }));
    const start = Date.UTC(2026, 10, 24) + 9_000;
    expect(send).toEqual([{ id: 'page-2', attention: 'focused', start, end: start }]);
  });

  test('speaks again when its address changed while it was hidden', () => {
    const hidden = sampleAt(5_000, { attention: null, addressChanged: true });
    const { state, send } = step(silentPage(), hidden);
    expect(send).toEqual([]);
    expect(step(state, sampleAt(9_000)).send).toHaveLength(1);
  });

  test('speaks again when a system was added, and claims nothing of the time before', () => {
    const { send } = step(awakened(silentPage()), sampleAt(9_000));
    const start = Date.UTC(2026, 10, 24) + 9_000;
    expect(send).toEqual([{ id: 'page-2', attention: 'focused', start, end: start }]);
  });

  test('does not bring back the span that a dialog had interrupted', () => {
    let { state } = step(initialState('page'), sampleAt(0));
    ({ state } = step(state, sampleAt(8_000, { attention: 'beside' })));
    const { send } = step(awakened(silenced(state)), sampleAt(8_100));
    expect(send.map(({ start, end }) => end - start)).toEqual([0]);
  });
});

describe('a page that is called and was not silent', () => {
  const begun = step(initialState('page'), sampleAt(0)).state;
  const start = Date.UTC(2026, 10, 24);

  test('sends its span so far at once, and it goes on', () => {
    const { state, send } = step(awakened(begun), sampleAt(700));
    expect(send).toEqual([{ id: 'page-1', attention: 'focused', start, end: start + 700 }]);
    expect(state.open?.id).toBe('page-1');
    expect(step(state, sampleAt(1_700)).send, 'once').toEqual([]);
  });

  test('sends what it saw beside another, too', () => {
    const beside = step(initialState('page'), sampleAt(0, { attention: 'beside' })).state;
    const { send } = step(awakened(beside), sampleAt(700, { attention: 'beside' }));
    expect(send).toEqual([{ id: 'page-1', attention: 'beside', start, end: start + 700 }]);
  });

  test('sends nothing while it is hidden', () => {
    const hidden = step(initialState('page'), sampleAt(0, { attention: null })).state;
    expect(step(awakened(hidden), sampleAt(700, { attention: null })).send).toEqual([]);
  });
});
