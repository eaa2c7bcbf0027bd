import { type Results, ms, ratio, whole } from './figures.ts';
import type { Derived } from './derivation/derivation.ts';
import { ROUNDS, type ReadyMs } from './inTurn.ts';
import type { Fold } from './measureFold.ts';
import { openingOf } from './measureOpenings.ts';
import type { PulseCost, PulseCosts } from './measurePulses.ts';
import { type Stage, stages } from './stages.ts';
import { summary } from './statistics.ts';

/** The slope: what a figure is after so much use, by what it was on the first day. */
function slopes(figureOf: (stage: Stage) => number): string {
  const first = figureOf('a day');
  return stages
    .filter((stage) => stage !== 'a day')
    .map((stage) => `${stage} ÷ a day ${ratio(figureOf(stage), first)}`)
    .join(', ');
}

export function reportPulses(costs: ReadonlyMap<Stage, PulseCosts>): Results {
  const kinds = {
    goingOn: 'a page goes on',
    beginning: 'a span begins',
    changing: 'a change of tab',
  } as const;
  const costOf = (kind: keyof typeof kinds, stage: Stage) => costs.get(stage)?.[kind] ?? nothing;
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  return [
    {
      columns: [
        'a pulse',
        'pulses',
        'transactions each',
        'requests each',
        'rows written each',
        'bytes each',
        'ms, median',
        'p95',
        'best',
      ],
      rows: names.flatMap((kind) =>
        stages.map((stage) => {
          const { counts, tookMs } = costOf(kind, stage);
          const each = (count: number) => (count / counts.messages).toFixed(2);
          const { median, p95, best } = summary(tookMs);
          return [
            `${kinds[kind]}, ${stage}`,
            whole(counts.messages),
            each(counts.transactions),
            each(counts.requests),
            each(counts.rowsWritten),
            whole(counts.bytesWritten / counts.messages),
            ms(median),
            ms(p95),
            ms(best),
          ];
        }),
      ),
    },
    ...names.map(
      (kind) =>
        `Slope of ${kinds[kind]}, by medians: ` +
        `${slopes((stage) => summary(costOf(kind, stage).tookMs).median)}; ` +
        `by the best: ${slopes((stage) => summary(costOf(kind, stage).tookMs).best)}; ` +
        `requests: ${slopes((stage) => {
          const { counts } = costOf(kind, stage);
          return counts.requests / counts.messages;
        })}.`,
    ),
    `One question to the browser, answered alone, by medians: ${answersIn(costs)}.`,
  ];
}

function answersIn(costs: ReadonlyMap<Stage, PulseCosts>): string {
  const all = [...costs.values()].map(({ asking }) => asking);
  const median = (when: 'atRest' | 'changing') => summary(all.flatMap((each) => each[when])).median;
  return `at rest ${ms(median('atRest'))} ms, as a tab is changed ${ms(median('changing'))} ms`;
}

const nothing: PulseCost = {
  tookMs: [],
  counts: { messages: 0, transactions: 0, requests: 0, rowsWritten: 0, bytesWritten: 0 },
};

export function reportOpenings(pages: readonly string[], readyMs: ReadyMs): Results {
  const figures = (page: string, stage: Stage) => summary(readyMs[openingOf(page, stage)] ?? []);
  return [
    {
      columns: ['ready, ms', 'median', 'p95', 'best', 'first', 'empty page', 'ratio'],
      rows: pages.flatMap((page) =>
        stages.map((stage) => {
          const { median, p95, best, first } = figures(page, stage);
          const empty = figures('empty.html', stage).median;
          const name = `${page.replace('.html', '')} in a tab, ${stage}`;
          return [name, ...[median, p95, best, first, empty].map(whole), ratio(median, empty)];
        }),
      ),
    },
    ...pages.map(
      (page) =>
        `Slope of the ${page.replace('.html', '')}, by medians: ` +
        `${slopes((stage) => figures(page, stage).median)}. ${ROUNDS} openings each.`,
    ),
    ...(pages.includes('dashboard.html') ? [] : ['This build has no dashboard yet.']),
  ];
}

export function reportRealPopup(readyMs: ReadyMs): Results {
  const { median, p95, best, first } = summary(readyMs['popup.html'] ?? []);
  const empty = summary(readyMs['empty.html'] ?? []).median;
  return [
    {
      columns: ['ready, ms', 'median', 'p95', 'best', 'first', 'empty page', 'ratio'],
      rows: [
        [
          'real popup, 2 years',
          ...[median, p95, best, first, empty].map(whole),
          ratio(median, empty),
        ],
      ],
    },
  ];
}

export function reportDerivations(derived: ReadonlyMap<Stage, readonly Derived[]>): Results {
  const spans = ['today', 'week'] as const;
  return [
    {
      columns: ['derivation, ms', 'reading, median', 'deriving, median', 'deriving, p95'],
      rows: spans.flatMap((span) =>
        stages.map((stage) => {
          const all = (derived.get(stage) ?? []).map((each) => each[span]);
          const deriving = summary(all.map((each) => each.deriving));
          const reading = summary(all.map((each) => each.reading));
          return [`${span}, ${stage}`, ...[reading.median, deriving.median, deriving.p95].map(ms)];
        }),
      ),
    },
  ];
}

export function reportFolds(folds: readonly Fold[]): Results {
  return [
    {
      columns: ['folding', 'days closed', 'transactions', 'requests', 'bytes written', 'ms'],
      rows: folds.map(({ what, closed, upkeep: { ms: tookMs, counts } }) => [
        what,
        whole(closed),
        whole(counts.transactions),
        whole(counts.requests),
        whole(counts.bytesWritten),
        whole(tookMs),
      ]),
    },
  ];
}
