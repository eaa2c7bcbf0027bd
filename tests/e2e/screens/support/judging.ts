import type { Page } from '@playwright/test';

/** Praise, blame, ranking, and aims that nobody set. */
export const judging =
  /\b(productiv|efficien|performance|scor(e|ing)|streak|rank|target|goal|aim for|achiev|progress towards|well done|congratulat|(good|great|nice) (job|work|day|week)|keep it up|should have|ought to|too (much|little|long|few)|fall(ing)? behind|behind schedule|poor|waste|below average|above average|better than|worse than)/i;

/** All that is written on a page, for the eye and for the ear. */
export const writtenOn = (page: Page) =>
  page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].map(
      (element) =>
        ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)).join(' '),
    );
    return `${document.title}\n${document.body.textContent}\n${said.join('\n')}`;
  });
