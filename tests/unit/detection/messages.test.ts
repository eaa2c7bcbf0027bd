import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, type Message } from './detect';
import { twoEvents, wildStory } from './stories';
import { dialog, hang, type Seen, stay, story, turn } from './story';
import { live, STARTED_AT_MS } from './world';

const messagesOf = (told: ReturnType<typeof story>) => detect(live(told).samples).messages;
const timeOf = ({ sample }: Message) => sample.monotonicMs - STARTED_AT_MS;
const TEN_MINUTES_MS = 600_000;
/** Ticks are late by no more than this where nothing is busy. */
const calmLatenessMs = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 11 });

describe('while nothing changes', () => {
  test.each(['focused', 'beside'] as const)('one message goes out in ten seconds (%s)', (seen) => {
    const times = messagesOf(story([stay(35_000)], { startsAs: seen })).map(timeOf);
    expect(times.filter((at) => at > 0)).toEqual([10_000, 20_000, 30_000, 35_000]);
  });

  test('no more than six a minute go out over ten minutes, though ticks are late', () => {
    fc.assert(
      fc.property(calmLatenessMs, fc.nat({ max: 3_000 }), (latenessMs, waitMs) => {
        const acts = [stay(waitMs), turn('focused'), stay(TEN_MINUTES_MS)];
        const messages = messagesOf(story(acts, { startsAs: 'beside', latenessMs }));
        // One more when the page comes in front, and one when it goes.
        const [from, to] = [waitMs, waitMs + TEN_MINUTES_MS];
        const between = messages.map(timeOf).filter((at) => at > from && at < to);
        expect(between.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  test('ten seconds at most are unsent, at whatever moment between two ticks the focus came', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3_000 }), (waitMs) => {
        const acts = [stay(waitMs), turn('focused'), stay(60_000)];
        const times = messagesOf(story(acts, { startsAs: 'beside' })).map(timeOf);
        times.slice(1).forEach((at, index) => {
          // A tick may be as late as this and still be the one that is waited for.
          expect(at - (times[index] ?? Number.NaN)).toBeLessThanOrEqual(10_200);
        });
      }),
    );
  });

  test('a hidden page sends nothing', () => {
    fc.assert(
      fc.property(wildStory, (told) => {
        const { samples } = live(told);
        const { messages } = detect(samples);
        samples.forEach((sample, index) => {
          const isHiddenStill = sample.attention === null && !samples[index - 1]?.attention;
          if (isHiddenStill) expect(messages.map((one) => one.sample)).not.toContain(sample);
        });
      }),
    );
  });

  test('a silent hour in the background takes no message', () => {
    expect(messagesOf(story([stay(3_600_000)], { startsAs: 'hidden' }))).toEqual([]);
  });
});

describe('at a change', () => {
  const changes = fc.array(
    fc.record({
      to: fc.constantFrom<Seen>('hidden', 'beside', 'focused'),
      events: twoEvents,
      forMs: fc.integer({ min: 300, max: 8_000 }),
    }),
    { maxLength: 12 },
  );

  test('one message goes out, though the browser tells of it twice or four times', () => {
    fc.assert(
      fc.property(changes, fc.boolean(), (all, isEchoed) => {
        const real = all.filter(({ to }, index) => to !== (all[index - 1]?.to ?? 'hidden'));
        const acts = real.flatMap(({ to, events, forMs }) => [turn(to, events), stay(forMs)]);
        const seen: Seen[] = ['hidden', ...real.map(({ to }) => to), 'hidden'];
        const expected = seen.slice(1).filter((to, index) => isTold(seen[index], to));
        const told = story(acts, { startsAs: 'hidden', isEchoed });
        expect(messagesOf(told)).toHaveLength(expected.length);
      }),
      { numRuns: 200 },
    );

    /** Coming in sight without the focus is told of when it has lasted. */
    function isTold(from: Seen | undefined, to: Seen): boolean {
      return from !== to && !(from === 'hidden' && to === 'beside');
    }
  });

  test('focused, hidden, focused: an end and a beginning', () => {
    const told = story([stay(4_000), turn('hidden'), stay(3_000), turn('focused'), stay(1_000)]);
    expect(messagesOf(told).map(summary)).toEqual([
      '0: focused 0',
      '4000: focused 4000',
      '7008: focused 0',
      '8008: focused 1000',
    ]);
  });

  test('focused, beside, focused: the stretch beside ends where the next one begins', () => {
    const told = story([stay(4_000), turn('beside'), stay(3_000), turn('focused'), stay(1_000)]);
    expect(messagesOf(told).map(summary)).toEqual([
      '0: focused 0',
      '4000: focused 4000',
      '7000: beside 3000, focused 0',
      '8000: focused 1000',
    ]);
  });

  test('a dialog is told of when the focus is back, so that killing the browser cannot lose it', () => {
    const told = story([stay(4_000), dialog(15_000, 30), stay(1_000)]);
    expect(messagesOf(told).map(summary)).toEqual([
      '0: focused 0',
      '19000: focused 4000',
      '19030: focused 19030',
      '20030: focused 20030',
    ]);
  });

  test('a long hang is told of at once', () => {
    const told = story([stay(4_000), hang(15_000), stay(1_000)]);
    expect(messagesOf(told).map(timeOf)).toEqual([0, 19_000, 20_000]);
  });

  function summary(message: Message): string {
    const spans = message.spans.map(({ attention, start, end }) => `${attention} ${end - start}`);
    return `${timeOf(message)}: ${spans.join(', ')}`;
  }
});
