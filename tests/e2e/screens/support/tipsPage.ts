import type { Page } from '@playwright/test';
import { seed } from '../../support/seed.ts';
import type { Session } from '../../support/session.ts';

const tip = (id: string, changed: object = {}) => ({
  id,
  theme: 'Our policy',
  title: 'A copy for everybody',
  text: 'Everybody who is in the plan has a copy of the plan, in words they would use themselves.',
  tryNow: 'Print one for your next visit.',
  credit: 'North locality, recording policy, 2026',
  link: 'https://intranet.example.org/recording',
  ...changed,
});

/** A pack that adds two tips, one of them written from right to left, and replaces one. */
export const policyPack = {
  version: 1,
  name: 'Recording policy',
  tips: [
    tip('north-1'),
    tip('A2', { title: 'Yn eu geiriau eu hunain', theme: 'childsVoice' }),
    tip('north-2', {
      title: 'بكلماته هو',
      text: 'اكتب ما قاله الطفل بكلماته.',
      credit: 'فريق الشمال',
    }),
  ],
};

/** A pack in which much is wrong. */
export const badPack = {
  version: 1,
  tips: [
    tip('one', { text: 'Write <b>why</b>.', link: 'javascript:alert(1)' }),
    tip('one', { credit: undefined, title: '<script>alert(1)</script>' }),
    tip('two', { text: 'word '.repeat(10_000) }),
  ],
};

/** Opens the page of tips in a tab of its own, and waits until it is drawn. */
export async function openTips(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('dashboard.html#tips');
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  return page;
}

/** Has the page open a pack, as text as an editor writes it. */
export async function openPack(page: Page, pack: object): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack, null, 2)),
  });
}

/** Somebody who has answered tips, has a pack, and uses a team's file with tips. */
export async function storeManyTips(session: Session): Promise<void> {
  const wordings = ['children', 'adults'];
  const tips = policyPack.tips.map((one) => ({ ...one, wordings }));
  const team = tip('team-1', { title: 'Said twice', credit: 'North locality, 2026', wordings });
  const stored = {
    tipPacks: { version: 1, packs: [{ id: 'policy', name: 'Recording policy', tips }] },
    teamFile: {
      teamConfig: { version: 1, team: 'North locality', systems: [], tips: [team] },
      problems: [],
    },
  };
  await session.inWorker(`chrome.storage.local.set(${JSON.stringify(stored)})`);
  const shownAt = Date.now() - 60_000;
  const shown = { rule: 'popup', shownAt };
  await seed(session, {
    nudges: [
      { id: 'one', tipId: 'B7', response: 'helpful', ...shown },
      { id: 'two', tipId: 'north-1', response: 'helpful', ...shown },
      { id: 'three', tipId: 'B5', response: 'notForMe', ...shown },
    ],
  });
}
