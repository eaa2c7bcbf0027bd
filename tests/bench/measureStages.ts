import type { Results } from './figures.ts';
import { measureDerivation } from './measureDerivation.ts';
import { measureFolds } from './measureFold.ts';
import { expectTrueTime, measureOpenings, pagesToOpen } from './measureOpenings.ts';
import { measurePulses } from './measurePulses.ts';
import type { Part } from './parts.ts';
import { reportDerivations, reportFolds, reportOpenings, reportPulses } from './reportStages.ts';
import { stages } from './stages.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** What is told of each part as it is done. */
type Tell = (part: Part, results: Results) => void;

/**
 * The parts that are measured side by side after a day, 31 days and two years of use: a browser
 * each, all open at the same time, so that what else the computer does meets them alike.
 */
export async function measureStages(
  extensionDir: string,
  wanted: ReadonlySet<Part>,
  tell: Tell,
): Promise<void> {
  const workplaces: Workplace[] = [];
  for (const stage of stages) workplaces.push(await openWorkplace(extensionDir, stage));
  for (const workplace of workplaces) await expectTrueTime(workplace);

  if (wanted.has('pulse')) tell('pulse', reportPulses(await measurePulses(workplaces)));
  if (wanted.has('opening')) {
    const pages = pagesToOpen(extensionDir);
    tell('opening', reportOpenings(pages, await measureOpenings(workplaces, pages)));
  }
  if (wanted.has('derivation')) {
    const derived = new Map();
    for (const workplace of workplaces) {
      derived.set(workplace.stage, await measureDerivation(workplace));
    }
    tell('derivation', reportDerivations(derived));
  }
  if (wanted.has('fold')) tell('fold', reportFolds(await measureFolds(workplaces)));
  for (const { session } of workplaces) await session.stop();
}
