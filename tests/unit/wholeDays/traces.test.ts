import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from './compare';
import { liveDay } from './liveDay';
import { product } from './product/functions';
import { MemoryBackground } from './product/memoryBackground';
import { storyOf, type Trace } from './trace';

const folder = new URL('../../fixtures/traces/', import.meta.url);
const traces = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Trace,
);

/** As the fixtures write it: "1:05:09". */
function inWords(ms: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  const seconds = ms / 1000;
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(seconds % 60)}`;
}

describe('a day as it may well be', () => {
  test.each(traces.map((trace) => [trace.title, trace] as const))('%s', async (_, trace) => {
    const story = storyOf(trace);
    const day = await liveDay(story, product, (around) => new MemoryBackground(product, around));
    const comparisons = compare(day, product, story.awayAllowanceSeconds);
    for (const [who, totalsOf] of [
      ['product', (one: (typeof comparisons)[number]) => one.product],
      ['model', (one: (typeof comparisons)[number]) => one.model],
    ] as const) {
      const found = Object.fromEntries(
        comparisons
          .filter((one) => totalsOf(one).withBesideMs > 0)
          .map((one) => {
            const { recordingMs, withBesideMs } = totalsOf(one);
            const words = `${inWords(recordingMs)}, with beside ${inWords(withBesideMs)}`;
            return [`${one.date} ${one.system}`, words];
          }),
      );
      expect(found, who).toEqual(trace.expected);
    }
  });
});
