import { beforeEnd, endOnSignals, endWith } from '../../scripts/process/ending.mjs';
import '../../scripts/process/endWithParent.mjs';
import { noDisplayBecause } from '../e2e/support/display.ts';
import { buildForBench } from './builds.ts';
import { extensionToOpen } from './extensionToOpen.ts';
import { measurePopup } from './measurePopup.ts';
import { measureTabs } from './measureTabs.ts';
import { reportOpenings, reportSlope, reportVerdict, reportWeights } from './report.ts';
import { weigh } from './weight.ts';

endOnSignals();
await endWith(async () => {
  console.log('Building the extension for everybody and for a team.');
  const builds = await buildForBench();
  const { dir, remove } = extensionToOpen(builds.everybody);
  beforeEnd(remove);

  console.log('Opening the popup in tabs, with nothing recorded and with two years kept.');
  const { nothingRecorded, twoYears, browser } = await measureTabs(dir);
  const inTab = { what: 'popup in a tab, two years kept', readyMs: twoYears };
  const measured = [{ what: 'popup in a tab, nothing recorded', readyMs: nothingRecorded }, inTab];

  const noDisplay = noDisplayBecause();
  if (noDisplay === null) {
    console.log('Opening the real popup.');
    measured.push({ what: 'real popup, two years kept', readyMs: await measurePopup(dir) });
  }

  reportWeights({ everybody: weigh(builds.everybody), 'a team': weigh(builds.team) });
  reportOpenings(measured);
  reportSlope(nothingRecorded, twoYears);
  if (noDisplay !== null) console.log(`Left out: the real popup. ${noDisplay}`);
  reportVerdict(measured.at(-1) ?? inTab, browser);
  return 0;
});
