import { setTimeout as sleep } from 'node:timers/promises';
import { type PreparedSession, preparedSession } from './preparedSession.ts';
import { keep, type Stage } from './stages.ts';
import { activateTab, openTab, type Target, targetAt } from './targets.ts';

/** A headless browser some way into its use, with a page of the case system and another beside. */
export interface Workplace extends PreparedSession {
  stage: Stage;
  /** The instant in its last day as of which the use was put there, ms. */
  keptAt: number;
  casePage: Target;
  otherPage: Target;
}

const RECORD = '/care/people/1001';
const TAB_CHANGED_MS = 90;

/** Starts one with that much use in its database; the case page is behind the other. */
export async function openWorkplace(extensionDir: string, stage: Stage): Promise<Workplace> {
  const prepared = await preparedSession({ extensionDirs: [extensionDir] });
  const { session } = prepared;
  const { endpoint } = session;
  const keptAt = Date.now();
  await keep(session, stage, keptAt);
  await session.signIn();
  await session.page.goto(session.address('harbour', RECORD));
  // Playwright would halt every new page to look at it.
  await session.browser.close();
  const casePage = await targetAt(endpoint, session.address('harbour', RECORD));
  const otherPage = await openTab(endpoint, 'about:blank');
  return { ...prepared, stage, keptAt, casePage, otherPage };
}

/** Goes to the case page and away from it so many times: two messages each. */
export async function changeTabs(workplace: Workplace, times: number): Promise<void> {
  const { session, casePage, otherPage } = workplace;
  for (let time = 0; time < times; time += 1) {
    for (const tab of [casePage, otherPage]) {
      await activateTab(session.endpoint, tab);
      await sleep(TAB_CHANGED_MS);
    }
  }
}
