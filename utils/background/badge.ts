import { browser } from 'wxt/browser';
import type { Setup } from '../settings/setup';
import { loadNews } from '../store/databaseNews';
import { accessible } from '../systems/permissions';

const SOFT_COLOUR = '#596474';

/**
 * A dot when the access to a case system is missing or the records are in trouble, and else
 * nothing: screens are shared.
 */
export async function showBadge(setup: Setup): Promise<void> {
  const [allowed, { trouble }] = await Promise.all([accessible(setup.systems), loadNews()]);
  const isMissing = setup.measuring === 'on' && allowed.length < setup.systems.length;
  await browser.action.setBadgeBackgroundColor({ color: SOFT_COLOUR });
  await browser.action.setBadgeText({ text: isMissing || trouble !== null ? '•' : '' });
}
