import { beforeEnd, endOnSignals, endWith } from '../../scripts/process/ending.mjs';
import '../../scripts/process/endWithParent.mjs';
import { noDisplayBecause } from '../e2e/support/display.ts';
import { browserName } from './browserName.ts';
import { buildForBench } from './builds.ts';
import { extensionToOpen } from './extensionToOpen.ts';
import { asMarkdown, asText, type Results } from './figures.ts';
import { measuredOn } from './machine.ts';
import { measureCasePage } from './measureCasePage.ts';
import { measureDecisions } from './measureDecisions.ts';
import { measureManySystems } from './measureManySystems.ts';
import { measurePopup } from './measurePopup.ts';
import { measureSize } from './measureSize.ts';
import { measureStages } from './measureStages.ts';
import { measureTabbing } from './measureTabbing.ts';
import { type Part, partsAskedFor } from './parts.ts';
import {
  reportCasePage,
  reportDecisions,
  reportManySystems,
  reportSize,
  reportTabbing,
  reportWeights,
} from './reportOthers.ts';
import { reportRealPopup } from './reportStages.ts';
import { weigh } from './weight.ts';
import { writeResults } from './writeResults.ts';

endOnSignals();
await endWith(async () => {
  const wanted = partsAskedFor(process.argv.slice(2));
  console.log('Building the extension for everybody and for a team.');
  const builds = await buildForBench();
  const { dir, remove } = extensionToOpen(builds.everybody, builds.derivationScript);
  beforeEnd(remove);
  const browser = await browserName();

  const tell = (part: Part, results: Results) => {
    const all = [...results, measuredOn(browser)];
    console.log(`\n${part}\n${asText(all)}`);
    writeResults(part, asMarkdown(all));
  };
  if (wanted.has('weight')) {
    const weights = { everybody: weigh(builds.everybody), 'a team': weigh(builds.team) };
    tell('weight', reportWeights(weights));
  }
  const staged: readonly Part[] = ['pulse', 'opening', 'derivation', 'fold'];
  if (staged.some((part) => wanted.has(part))) {
    console.log('\nPutting a day, 31 days and two years of use into a browser each.');
    await measureStages(dir, wanted, tell);
  }
  const noDisplay = noDisplayBecause();
  if (wanted.has('popup')) {
    if (noDisplay === null) tell('popup', reportRealPopup(await measurePopup(dir)));
    else console.log(`\nLeft out: the real popup. ${noDisplay}`);
  }
  if (wanted.has('systems')) tell('systems', reportManySystems(await measureManySystems(dir)));
  if (wanted.has('decision')) tell('decision', reportDecisions(await measureDecisions(dir)));
  if (wanted.has('size')) tell('size', reportSize(await measureSize(dir)));
  if (wanted.has('page')) {
    console.log('\nWriting in a page of 2,000 fields, four minutes.');
    tell('page', reportCasePage(await measureCasePage(dir)));
  }
  if (wanted.has('tabbing')) {
    console.log('\nChanging tabs as often as in 24 hours.');
    tell('tabbing', reportTabbing(await measureTabbing(dir)));
  }
  return 0;
});
