import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { durationMs } from '../../scripts/tour/isoDuration.ts';
import { recordedSeconds } from '../e2e/support/rows.ts';
import { evaluateIn } from '../e2e/support/worker.ts';
import { inTurn, type ReadyMs } from './inTurn.ts';
import { readyMsOf } from './readyMs.ts';
import { settings } from './systems.ts';
import { closeTab, openTab } from './targets.ts';
import type { Workplace } from './workplace.ts';

const SETTLING_MS = 500;

/** The pages of the extension that are timed, those that this build has. */
export function pagesToOpen(extensionDir: string): string[] {
  return ['popup.html', 'dashboard.html'].filter((page) => existsSync(join(extensionDir, page)));
}

/**
 * Opens the pages as tabs at every stage, a fresh one each time and all in turn, with an empty
 * page of the extension among them: that much is the browser's and no page can be faster.
 */
export function measureOpenings(
  workplaces: readonly Workplace[],
  pages: readonly string[],
): Promise<ReadyMs> {
  const openings = new Map(
    workplaces.flatMap((workplace) =>
      [...pages, 'empty.html'].map((page) => [
        openingOf(page, workplace.stage),
        () => openAsTab(workplace, page),
      ]),
    ),
  );
  return inTurn([...openings.keys()], (opening) => {
    const open = openings.get(opening);
    if (open === undefined) throw new Error(`There is no ${opening}.`);
    return open();
  });
}

/** What a page's opening at a stage is called among the measurements. */
export function openingOf(page: string, stage: string): string {
  return `${page}, ${stage}`;
}

async function openAsTab({ session, extensionOrigin }: Workplace, page: string): Promise<number> {
  const tab = await openTab(session.endpoint, `${extensionOrigin}/${page}`);
  await sleep(SETTLING_MS);
  const readyMs = await readyMsOf(tab);
  await closeTab(session.endpoint, tab);
  return readyMs;
}

/** What is timed must be the popup with today's time in it, to the millisecond. */
export async function expectTrueTime({ session, extensionOrigin }: Workplace): Promise<void> {
  const rows = await session.rows();
  const tab = await openTab(session.endpoint, `${extensionOrigin}/popup.html`);
  await sleep(SETTLING_MS * 2);
  const [start, shown] = await evaluateIn<[number, string]>(
    tab,
    `(async () => {
      const database = await new Promise((resolve) => {
        const opening = indexedDB.open('alongside');
        opening.onsuccess = () => resolve(opening.result);
      });
      const days = await new Promise((resolve) => {
        const reading = database.transaction('calendar').objectStore('calendar').getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      database.close();
      const shown = document.querySelector('[data-testid="recording-time"]').dateTime;
      return [days.at(-1).start, shown];
    })()`,
  );
  await closeTab(session.endpoint, tab);
  const today = {
    spans: rows.spans.filter((span) => span.end > start),
    absences: rows.absences.filter(({ end }) => end === null || end > start),
  };
  const allowanceSeconds = settings.awayAllowanceSeconds;
  const trueMs = Math.round(recordedSeconds(today, { allowanceSeconds }) * 1_000);
  if (durationMs(shown) === trueMs) return;
  throw new Error(`The popup shows ${shown} where ${trueMs} ms were recorded.`);
}
