import { type Results, ms, ratio, whole } from './figures.ts';
import type { CasePageCost, MinuteInFront } from './measureCasePage.ts';
import type { DatabaseSize } from './measureSize.ts';
import type { ManySystems } from './measureManySystems.ts';
import type { HeapLook } from './measureTabbing.ts';
import { slope, summary } from './statistics.ts';
import { MOST_BYTES, MOST_DETECTOR_BYTES, MOST_POPUP_BYTES, type Weight } from './weight.ts';

const MINUTE_MS = 60_000;

export function reportWeights(weights: Readonly<Record<string, Weight>>): Results {
  return [
    {
      columns: [
        'build',
        'detector',
        'at most',
        'popup',
        'at most',
        'all files',
        'at most',
        'files',
      ],
      rows: Object.entries(weights).map(([build, { detectorBytes, popupBytes, bytes, files }]) => [
        `for ${build}`,
        ...[detectorBytes, MOST_DETECTOR_BYTES, popupBytes, MOST_POPUP_BYTES].map(whole),
        ...[bytes, MOST_BYTES, files].map(whole),
      ]),
    },
  ];
}

export function reportManySystems({ two, twoHundred }: ManySystems): Results {
  const [few, many] = [summary(two), summary(twoHundred)];
  return [
    {
      columns: ['a page goes on, with', 'pulses', 'ms, median', 'p95', 'best'],
      rows: [
        ['2 systems', whole(two.length), ms(few.median), ms(few.p95), ms(few.best)],
        ['200 systems', whole(twoHundred.length), ms(many.median), ms(many.p95), ms(many.best)],
      ],
    },
    `200 systems ÷ 2 systems: ${ratio(many.median, few.median)} by the median, ` +
      `${ratio(many.best, few.best)} by the best.`,
  ];
}

export function reportDecisions(tookMs: readonly number[]): Results {
  const { median, p95, best } = summary(tookMs);
  // Three decimals: a decision takes microseconds.
  const figures = [median, p95, best].map((value) => value.toFixed(3));
  return [
    {
      columns: ['a decision about reminders', 'ms, median', 'p95', 'best'],
      rows: [['at the end of a full day, after a year', ...figures]],
    },
  ];
}

export function reportSize(sizes: readonly DatabaseSize[]): Results {
  const aYear = slope(
    sizes.map(({ years }) => years),
    sizes.map(({ bytes }) => bytes),
  );
  return [
    {
      columns: ['years of finished days', 'bytes on the disk'],
      rows: sizes.map(({ years, bytes }) => [String(years), whole(bytes)]),
    },
    `Slope: ${whole(aYear)} bytes a year.`,
  ];
}

export function reportCasePage(cost: CasePageCost): Results {
  const { withExtension, without, hiddenMessages } = cost;
  const rows: [string, (minute: MinuteInFront) => number, (value: number) => string][] = [
    ['long tasks (over 50 ms)', ({ longTasks }) => longTasks, whole],
    ['all script, ms', ({ scriptMs }) => scriptMs, ms],
    ['the main thread in all, ms', ({ taskMs }) => taskMs, whole],
    ['heap after collecting, KB', ({ heapBytes }) => heapBytes / 1_000, whole],
    ['the extension’s script on the page, ms', ({ detectorMs }) => detectorMs, ms],
    ['messages', ({ messagesAMinute }) => messagesAMinute, (value) => value.toFixed(2)],
  ];
  const mean = (minutes: readonly MinuteInFront[], of: (minute: MinuteInFront) => number) =>
    minutes.reduce((sum, minute) => sum + of(minute), 0) / minutes.length;
  const detectorMs = mean(withExtension, (minute) => minute.detectorMs);
  const minutes = withExtension.flatMap((_, round) => [
    `with, ${round + 1}`,
    `without, ${round + 1}`,
  ]);
  return [
    {
      columns: ['in a minute in front', ...minutes, 'difference'],
      rows: rows.map(([what, of, shown]) => [
        what,
        ...withExtension.flatMap((minute, round) =>
          [minute, without[round]].map((each) => (each === undefined ? '–' : shown(of(each)))),
        ),
        shown(mean(withExtension, of) - mean(without, of)),
      ]),
    },
    `The extension’s script took ${ms(detectorMs)} ms a minute: ` +
      `${((100 * detectorMs) / MINUTE_MS).toFixed(3)}% of one core.`,
    `Messages while the page was hidden, a minute each: ${hiddenMessages.join(' and ')}.`,
  ];
}

export function reportTabbing(looks: readonly HeapLook[]): Results {
  const first = looks[0]?.messages ?? 0;
  const perThousand = (bytesOf: (look: HeapLook) => number) =>
    1_000 *
    slope(
      looks.map(({ messages }) => messages),
      looks.map(bytesOf),
    );
  const picked = [...new Set([0, Math.floor((looks.length - 1) / 2), looks.length - 1])];
  return [
    {
      columns: ['worker, after collecting', 'messages so far', 'script’s heap, KB', 'in all, KB'],
      rows: picked.flatMap((index) => {
        const look = looks[index];
        if (look === undefined) return [];
        const name = ['at the start', 'in the middle', 'at the end'][picked.indexOf(index)] ?? '';
        const { messages, heapBytes, allBytes } = look;
        return [
          [
            name,
            whole(messages - first),
            ...[heapBytes, allBytes].map((bytes) => ms(bytes / 1_000)),
          ],
        ];
      }),
    },
    `Slope over ${looks.length} looks: ${whole(perThousand(({ heapBytes }) => heapBytes))} bytes of ` +
      `the script’s heap for a thousand messages, ${whole(perThousand(({ allBytes }) => allBytes))} in all.`,
  ];
}
