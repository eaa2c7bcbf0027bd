import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { endOnSignals, endWith } from '../../../scripts/process/ending.mjs';
import '../../../scripts/process/endWithParent.mjs';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { playScenarios } from './playScenarios.ts';
import { printScenarios } from './print.ts';
import { playRandomDays, randomDaysInWords } from './randomDays.ts';
import { isWithin } from './scenario.ts';
import { asMarkdown, withTable } from './table.ts';

const document = inRepository('docs', 'measuring.md');

/** Plays everything that measures; with arguments only what they name, and then writes nothing. */
endOnSignals();
await endWith(async () => {
  const filters = process.argv.slice(2);
  const { report, succeeded } = await playScenarios(filters);
  const { browser, scenarios } = report;
  const isWhole = filters.length === 0;
  const randomDays = isWhole
    ? await playRandomDays()
    : ({ kind: 'leftOut', because: 'Only some scenarios were asked for.' } as const);

  printScenarios(scenarios);
  console.log(randomDaysInWords(randomDays));
  console.log(`Measured in ${browser ?? 'no browser'}.`);

  const figuresHold = scenarios.every(({ figures }) => figures.every(isWithin));
  const daysHold =
    randomDays.kind === 'leftOut' || (randomDays.kind === 'played' && randomDays.held);
  const holds = succeeded && figuresHold && daysHold;
  if (isWhole && holds) {
    const table = asMarkdown(report, {
      date: new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }),
      computer: `${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'})`,
      randomDays,
    });
    writeFileSync(document, withTable(readFileSync(document, 'utf8'), table));
    console.log('The table in docs/measuring.md is written.');
  } else if (isWhole) {
    console.log('The table in docs/measuring.md is left as it was.');
  }
  console.log(holds ? 'All of it is within bounds.' : 'NOT all of it is within bounds.');
  return holds ? 0 : 1;
});
