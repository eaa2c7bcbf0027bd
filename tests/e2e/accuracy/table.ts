import { allowedInWords, plain, signed } from './inWords.ts';
import { named } from './print.ts';
import { type RandomDays, randomDaysInWords } from './randomDays.ts';
import { type AccuracyReport, errorSeconds } from './scenario.ts';
import { summarise, type Summary, undisturbed } from './summary.ts';

const START = '<!-- table -->';
const END = '<!-- /table -->';

/** Where and when it was measured. */
interface Circumstances {
  date: string;
  computer: string;
  randomDays: RandomDays;
}

/** The figures as Markdown, with the browser, the day and what was left out. */
export function asMarkdown({ browser, scenarios }: AccuracyReport, when: Circumstances): string {
  const rows = scenarios.flatMap(({ sentence, figures }) =>
    figures.map((figure) =>
      row([
        named(sentence, figure),
        plain(figure.trueSeconds),
        plain(figure.recordedSeconds),
        signed(errorSeconds(figure)),
        allowedInWords(figure.allowed),
      ]),
    ),
  );
  const all = summarise(scenarios);
  const ordinary = summarise(undisturbed(scenarios));
  const leftOut = scenarios
    .filter(({ outcome }) => outcome === 'leftOut')
    .map(({ sentence, because = '' }) => `- Left out: ${escaped(sentence)}. ${because}`.trimEnd());
  return [
    `Measured on ${when.date} in ${browser ?? 'no browser'}, ${when.computer}. Seconds.`,
    '',
    row(['what happens', 'truth', 'recorded', 'error', 'allowed']),
    '|---|--:|--:|--:|--:|',
    ...rows,
    sumRow('**in all**', all),
    sumRow('**in all where nothing was killed or taken away**', ordinary),
    '',
    `The largest single error is ${plain(ordinary.largestSeconds)} s, and ${plain(all.largestSeconds)} s where something was killed or taken away. ${randomDaysInWords(when.randomDays)}`,
    ...(leftOut.length === 0 ? [] : ['', ...leftOut]),
  ].join('\n');
}

/**
 * The document with its table replaced.
 * @throws {Error} when it lacks the marks between which the table stands
 */
export function withTable(document: string, table: string): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start === -1 || end < start) throw new Error(`The marks ${START} and ${END} are missing.`);
  return `${document.slice(0, start + START.length)}\n\n${table}\n\n${document.slice(end)}`;
}

function sumRow(what: string, { trueSeconds, recordedSeconds }: Summary): string {
  const error = signed(recordedSeconds - trueSeconds);
  return row([what, plain(trueSeconds), plain(recordedSeconds), error, '']);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
