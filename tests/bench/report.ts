import { availableParallelism, cpus, loadavg } from 'node:os';
import { ROUNDS, type ReadyMs } from './inTurn.ts';
import { summary } from './statistics.ts';
import { MOST_BYTES, MOST_DETECTOR_BYTES, type Weight } from './weight.ts';

/** So soon after its opening the popup is to be usable. */
const WANTED_MS = 100;

/** One kind of opening that was measured. */
export interface Measured {
  what: string;
  readyMs: ReadyMs;
}

/** Says what the builds weigh. */
export function reportWeights(weights: Readonly<Record<string, Weight>>): void {
  console.log('\nWeight, bytes');
  for (const [build, { detectorBytes, bytes, files }] of Object.entries(weights)) {
    console.log(
      `  build for ${build}: detector ${inFigures(detectorBytes)} (at most ` +
        `${inFigures(MOST_DETECTOR_BYTES)}), all ${files} files ${inFigures(bytes)} ` +
        `(at most ${inFigures(MOST_BYTES)})`,
    );
  }
}

/** Prints every kind of opening in a row, with the empty page's beside it. */
export function reportOpenings(measured: readonly Measured[]): void {
  const titles = [
    'ready, ms since navigation',
    'median',
    'best',
    'first',
    'empty',
    'best',
    'ratio',
  ];
  console.log(`\n${row(titles)}`);
  for (const { what, readyMs } of measured) {
    const popup = summary(readyMs['popup.html']);
    const empty = summary(readyMs['empty.html']);
    console.log(
      row([
        what,
        ...[popup.median, popup.best, popup.first, empty.median, empty.best].map(whole),
        (popup.median / empty.median).toFixed(1),
      ]),
    );
  }
  console.log(
    `(empty: a page of the extension with nothing in it, opened in turn; ${ROUNDS} each)`,
  );
}

/** What keeping two years of records costs at each opening. */
export function reportSlope(nothingRecorded: ReadyMs, twoYears: ReadyMs): void {
  const medianMs = (readyMs: ReadyMs) => summary(readyMs['popup.html']).median;
  const slopeMs = medianMs(twoYears) - medianMs(nothingRecorded);
  const signed = `${slopeMs < 0 ? '' : '+'}${whole(slopeMs)}`;
  console.log(`From nothing recorded to two years, in a tab, median: ${signed} ms.`);
}

/** Says plainly whether the popup is usable as soon as it should be, and how busy it was here. */
export function reportVerdict({ what, readyMs }: Measured, browser: string): void {
  const { median } = summary(readyMs['popup.html']);
  const isReached = median <= WANTED_MS;
  const [model] = cpus();
  console.log(
    `\nMeasured in ${browser} on ${availableParallelism()} processors ` +
      `(${model?.model.trim() ?? 'unknown'}), with ${loadavg()[0]?.toFixed(1)} processes ` +
      'running or waiting on average in the last minute.',
  );
  console.log(
    `${what}: ready ${whole(median)} ms after its navigation began, in the median. ` +
      `The figure of ${WANTED_MS} ms is ${isReached ? 'reached' : 'NOT reached'} here.`,
  );
}

function row([title = '', ...cells]: readonly string[]): string {
  return `${title.padEnd(36)}${cells.map((cell) => cell.padStart(8)).join('')}`;
}

function whole(ms: number): string {
  return ms.toFixed(0);
}

function inFigures(bytes: number): string {
  return bytes.toLocaleString('en-GB');
}
