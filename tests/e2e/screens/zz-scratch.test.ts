import { asPopup } from '../support/look.ts';
import { popupReminderStates, optionsReminderStates } from './support/reminderStates.ts';
import { test } from './support/sharedTest.ts';
test.use({ variant: 'allowed' });
let n = 0;
for (const state of [...popupReminderStates, ...optionsReminderStates]) {
  const k = n++;
  test(`pic ${k} ${state.name}`, async ({ session }) => {
    const page = await state.open(session);
    await page.waitForTimeout(400);
    if (k < popupReminderStates.length) {
      await page.screenshot({ path: `/tmp/nudges/p${k}.png` });
      if (k === 0 || k === 3) {
        await asPopup(page, 'dark');
        await page.screenshot({ path: `/tmp/nudges/p${k}d.png` });
      }
    } else {
      const devtools = await page.context().newCDPSession(page);
      const size = (width: number, scheme: string) =>
        Promise.all([
          devtools.send('Emulation.setDeviceMetricsOverride', {
            width,
            height: 900,
            deviceScaleFactor: 1,
            mobile: false,
          }),
          devtools.send('Emulation.setEmulatedMedia', {
            features: [{ name: 'prefers-color-scheme', value: scheme }],
          }),
        ]);
      await size(800, 'light');
      const section = page.getByRole('region', { name: 'Reminders' });
      await section.screenshot({ path: `/tmp/nudges/o${k}.png` });
      await size(800, 'dark');
      await section.screenshot({ path: `/tmp/nudges/o${k}d.png` });
      await size(320, 'light');
      await section.screenshot({ path: `/tmp/nudges/o${k}n.png` });
    }
  });
}
