import { allowedInWords, plain, signed } from './inWords.ts';
import { errorSeconds, isWithin, type Figure, type Scenario } from './scenario.ts';
import { summarise, type Summary, undisturbed } from './summary.ts';

/** Prints every scenario's figures, their sum, and what was left out and why. */
export function printScenarios(scenarios: readonly Scenario[]): void {
  console.log(`\n${line(['truth, s', 'recorded', 'error', 'allowed'])}`);
  for (const { sentence, outcome, figures } of scenarios) {
    for (const figure of figures) console.log(`${numbers(figure)}  ${named(sentence, figure)}`);
    if (outcome === 'failed' && figures.every(isWithin)) console.log(`✗ FAILED: ${sentence}`);
    if (outcome === 'held' && figures.length === 0) console.log(`✓ without a figure: ${sentence}`);
  }
  printSum('in all', summarise(scenarios));
  printSum('in all where nothing was killed or taken away', summarise(undisturbed(scenarios)));
  for (const { sentence, outcome, because = 'No reason was given.' } of scenarios) {
    if (outcome === 'leftOut') console.log(`Left out: ${sentence}. ${because}`);
  }
}

function printSum(what: string, sum: Summary): void {
  const { trueSeconds, recordedSeconds, largestSeconds, figures } = sum;
  const error = signed(recordedSeconds - trueSeconds);
  const cells = line([plain(trueSeconds), plain(recordedSeconds), error, '']);
  console.log(
    `${cells}  ${what}: ${figures} figures, the largest error ${plain(largestSeconds)} s`,
  );
}

function numbers(figure: Figure): string {
  const { trueSeconds, recordedSeconds, allowed } = figure;
  const cells = [plain(trueSeconds), plain(recordedSeconds), signed(errorSeconds(figure))];
  const row = line([...cells, allowedInWords(allowed)]);
  return isWithin(figure) ? row : `${row}  ✗ OUT OF BOUNDS`;
}

/** The scenario's sentence, with the part that a figure is of. */
export function named(sentence: string, { part }: Figure): string {
  return part === undefined ? sentence : `${sentence} (${part})`;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => cell.padStart(index === 3 ? 14 : 10)).join('');
}
