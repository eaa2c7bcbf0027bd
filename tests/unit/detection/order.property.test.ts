import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect, focusedOf } from './detect';
import { wildStory } from './stories';
import type { Act, Story, TwoEvents } from './story';
import { live } from './world';

test('whether focus or visibility is told of first changes nothing in what is sent of focused time', () => {
  fc.assert(
    fc.property(wildStory, (told) => {
      const focusFirst = withFirst(told, 'focus');
      const visibilityFirst = withFirst(told, 'visibility');
      expect(sentOfFocus(focusFirst)).toEqual(sentOfFocus(visibilityFirst));
      expect(focusedTimes(focusFirst)).toEqual(focusedTimes(visibilityFirst));
    }),
    { numRuns: 400 },
  );
});

function withFirst(told: Story, first: TwoEvents['first']): Story {
  const acts = told.acts.map((act): Act =>
    'events' in act ? { ...act, events: { ...act.events, first } } : act,
  );
  return { ...told, acts };
}

/** Spans of being beside are numbered too, so that ids may differ. */
function sentOfFocus(told: Story) {
  const { messages } = detect(live(told).samples);
  return messages.flatMap(({ sample, spans }) =>
    focusedOf(spans).map(({ start, end }) => ({ at: sample.monotonicMs, start, end })),
  );
}

function focusedTimes(told: Story) {
  const { claims } = detect(live(told).samples);
  return focusedOf(claims).map(({ start, end }) => [start, end]);
}
