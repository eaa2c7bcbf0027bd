import type { Page } from '@playwright/test';

/** What has the focus, by the name a person would use, and whether it can be seen to have it. */
export interface Focused {
  name: string;
  isVisible: boolean;
  isDate: boolean;
}

/** The element with the focus; null when none has it. */
export function focusedIn(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    const label = 'labels' in focused ? (focused.labels as NodeList | null)?.[0] : undefined;
    const titleId = focused.getAttribute('aria-labelledby') ?? '';
    const title = label ?? document.getElementById(titleId);
    const name = focused.ariaLabel ?? title?.textContent ?? focused.textContent;
    const around = focused.closest('label') ?? focused;
    const isVisible = [focused, around].some((element) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity === '1';
    });
    return { name, isVisible, isDate: focused.matches('input[type=date]') };
  });
}

/** Everything that Tab comes to from the top of the page, in order; a date’s parts are one. */
export async function tabbedThrough(page: Page): Promise<Focused[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const all: Focused[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = await focusedIn(page);
    if (focused === null || (all.length > 0 && focused.name === all[0]?.name)) return all;
    if (focused.isDate && focused.name === all.at(-1)?.name) continue;
    all.push(focused);
  }
}

/** Tabs on until what has that name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    const focused = await focusedIn(page);
    if (
      focused !== null &&
      (typeof name === 'string' ? focused.name === name : name.test(focused.name))
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${name}.`);
}
