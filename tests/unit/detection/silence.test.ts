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

test('waking a page that is not silent changes nothing', () => {
  const { state } = step(initialState('page'), sampleAt(0));
  expect(awakened(state)).toEqual(state);
});
