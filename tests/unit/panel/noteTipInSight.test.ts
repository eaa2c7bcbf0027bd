import { beforeEach, expect, test, vi } from 'vitest';
import type { PopupReading } from '../../../utils/popup/readPopup';

const { idle, noteTipOnScreen, screen } = vi.hoisted(() => ({
  idle: { queryState: vi.fn<(seconds: number) => Promise<string>>() },
  noteTipOnScreen: vi.fn<(reading: unknown) => Promise<void>>(),
  screen: { hidden: false },
}));
vi.mock('wxt/browser', () => ({ browser: { idle } }));
vi.mock('../../../utils/popup/noteTipOnScreen', () => ({ noteTipOnScreen }));

let noteTipInSight: (reading: PopupReading) => Promise<void>;
beforeEach(async () => {
  idle.queryState.mockReset().mockResolvedValue('active');
  noteTipOnScreen.mockReset().mockResolvedValue(undefined);
  screen.hidden = false;
  vi.stubGlobal('document', screen);
  vi.resetModules();
  ({ noteTipInSight } = await import('../../../utils/panel/noteTipInSight'));
});

/** What a panel reads on a day, with a tip. */
const reading = (id: string, date: string) =>
  ({ view: { tip: { id }, date } }) as unknown as PopupReading;

test('a tip is noted once a day, however often the panel is drawn', async () => {
  await Promise.all([
    noteTipInSight(reading('A1', '2026-11-26')),
    noteTipInSight(reading('A1', '2026-11-26')),
  ]);
  await noteTipInSight(reading('A1', '2026-11-26'));
  expect(noteTipOnScreen).toHaveBeenCalledOnce();
  await noteTipInSight(reading('A2', '2026-11-26'));
  await noteTipInSight(reading('A2', '2026-11-27'));
  expect(noteTipOnScreen).toHaveBeenCalledTimes(3);
});

test('a tip is not taken for seen while nobody is there or the panel is hidden, and is when they are back', async () => {
  idle.queryState.mockResolvedValue('idle');
  await noteTipInSight(reading('A1', '2026-11-28'));
  screen.hidden = true;
  await noteTipInSight(reading('A1', '2026-11-28'));
  expect(noteTipOnScreen).not.toHaveBeenCalled();
  screen.hidden = false;
  idle.queryState.mockResolvedValue('active');
  await noteTipInSight(reading('A1', '2026-11-28'));
  expect(noteTipOnScreen).toHaveBeenCalledOnce();
});

test('a tip that could not be noted is noted at the next drawing', async () => {
  noteTipOnScreen.mockRejectedValueOnce(new Error('closed'));
  await noteTipInSight(reading('A1', '2026-11-26'));
  await noteTipInSight(reading('A1', '2026-11-26'));
  expect(noteTipOnScreen).toHaveBeenCalledTimes(2);
});
