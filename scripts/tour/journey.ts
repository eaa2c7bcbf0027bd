import type { BrowserContext, Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningCaseSystem } from '../../tests/case-system/server.ts';
import { Failure } from '../process/failure.mjs';
import type { Stopwatch } from './stopwatch.ts';

/** What a step of the tour has at hand. */
interface Journey {
  context: BrowserContext;
  /** The tab with the case system. */
  page: Page;
  caseSystem: RunningCaseSystem;
  /** Runs while a page of the case system is in front. */
  stopwatch: Stopwatch;
}

/** One step: what it is, and its doing. */
export interface Step {
  title: string;
  take(journey: Journey): Promise<void>;
}

const note =
  'Visited at home after school. I was shown the drawing of the boat and told that ' +
  'mornings are easier now. We agreed that I will come again next Tuesday.';

/** A short working morning. The sign-in page is not yet the case system; the worklist is. */
export const steps: readonly Step[] = [
  {
    title: 'signs in',
    async take({ page, caseSystem, stopwatch }) {
      await page.goto(caseSystem.address('harbour', '/sign-in'));
      await sleep(1_500);
      await page.getByLabel('User name').fill('Robin');
      await page.getByLabel('Password').fill('anything');
      await page.getByTestId('sign-in').click();
      await page.getByTestId('worklist-row').first().waitFor();
      stopwatch.start();
    },
  },
  {
    title: 'reads the worklist',
    async take({ page }) {
      await sleep(7_000);
      await mustBeInFront(page);
    },
  },
  {
    title: 'reads a record',
    async take({ page }) {
      await page.getByTestId('worklist-row').first().getByRole('link').click();
      await sleep(3_000);
      await page.getByTestId('tab-notes').click();
      await sleep(5_000);
      await mustBeInFront(page);
    },
  },
  {
    title: 'writes a case note',
    async take({ page }) {
      await page.getByTestId('add-note').click();
      await page.getByTestId('note-text').click();
      for (const word of note.split(' ')) {
        await page.keyboard.insertText(`${word} `);
        await sleep(300);
      }
      await page.getByTestId('save-note').click();
      await page.getByTestId('case-note').first().waitFor();
      await mustBeInFront(page);
    },
  },
  {
    title: 'leaves for the intranet',
    async take({ context, caseSystem, stopwatch }) {
      const elsewhere = await context.newPage();
      stopwatch.stop();
      await elsewhere.goto(caseSystem.address('intranet', '/news'));
      await sleep(5_000);
      await mustBeInFront(elsewhere);
    },
  },
  {
    title: 'comes back and reads on',
    async take({ page, stopwatch }) {
      await page.bringToFront();
      stopwatch.start();
      await page.getByTestId('tab-summary').click();
      await sleep(10_000);
      await mustBeInFront(page);
    },
  },
];

/** The stopwatch is only right while the page it runs for really is in front. */
async function mustBeInFront(page: Page): Promise<void> {
  const isInFront = await page.evaluate(
    () => document.visibilityState === 'visible' && document.hasFocus(),
  );
  if (!isInFront) throw new Failure(`${page.url()} was not in front, as it should have been.`);
}
