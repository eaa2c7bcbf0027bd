import { setTimeout as sleep } from 'node:timers/promises';
import { startCaseSystem } from '../../tests/case-system/server.ts';
import { beforeEnd } from '../process/ending.mjs';
import { Failure } from '../process/failure.mjs';
import { steps } from './journey.ts';
import { addVisit } from './popupVisit.ts';
import { recordedMs } from './recordedTime.ts';
import { createStopwatch } from './stopwatch.ts';
import { readRows } from './storedRows.ts';
import { openTourBrowser } from './tourBrowser.ts';
import { asJson, faults, inSeconds } from './verdict.ts';
import type { Findings } from './verdict.ts';

const limitMs = 60_000;

/**
 * Plays a short morning at the demo case system in a headless browser with true focus, and sets
 * what was recorded beside a stopwatch, step by step.
 * @returns the exit code: 0 when they agree
 */
export async function playTour(executablePath: string, extensionDir: string): Promise<number> {
  const tooLong = sleep(limitMs, null, { ref: false });
  const findings = await Promise.race([play(executablePath, extensionDir), tooLong]);
  if (findings === null) throw new Failure('The tour took longer than a minute and was stopped.');
  const wrong = faults(findings);
  for (const fault of wrong) console.error(fault);
  console.log(asJson(findings));
  return wrong.length === 0 ? 0 : 1;
}

async function play(executablePath: string, extensionDir: string): Promise<Findings> {
  const caseSystem = await startCaseSystem({ port: 0 });
  beforeEnd(() => caseSystem.close());
  const { context, page, reader, origin } = await openTourBrowser(executablePath, extensionDir);
  const stopwatch = createStopwatch();
  const recorded = async (): Promise<number> => recordedMs(await readRows(reader), Date.now());

  const report = async (title: string): Promise<void> => {
    const truth = inSeconds(stopwatch.elapsedMs()).toFixed(1);
    const record = inSeconds(await recorded()).toFixed(1);
    console.log(
      `  ${title.padEnd(28)} true ${truth.padStart(5)} s   recorded ${record.padStart(5)} s`,
    );
  };
  console.log('The tour. What is in front is written down every ten seconds, and when it is left.');
  for (const { title, take } of steps) {
    await take({ context, page, caseSystem, stopwatch });
    await report(title);
  }
  const visit = await addVisit({ context, origin, onOpen: () => stopwatch.stop(), recorded });
  await report('adds a visit in the popup');
  return { trueMs: stopwatch.elapsedMs(), ...visit };
}
