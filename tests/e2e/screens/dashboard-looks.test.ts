import { AxeBuilder } from '@axe-core/playwright';
import { asWindow } from './support/dashboardPage.ts';
import { dashboardStates } from './support/dashboardStates.ts';
import { dashboardRecordsStates } from './support/recordsStates.ts';
import { tipsStates } from './support/tipsStates.ts';
import { expect, test } from './support/sharedTest.ts';

test.use({ variant: 'allowed' });

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const state of [...dashboardStates, ...dashboardRecordsStates, ...tipsStates]) {
  test(`in a wide window and in forced colours everybody can read the ${state.name}`, async ({
    session,
  }) => {
    const page = await state.open(session);
    await expect(page.getByText(state.says).first()).toBeVisible();
    for (const colours of ['light', 'forced'] as const) {
      await asWindow(page, 1280, colours);
      const axe = new AxeBuilder({ page }).setLegacyMode().withTags(WCAG_2_2_AA);
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      expect(found, colours).toEqual([]);
    }
  });
}
