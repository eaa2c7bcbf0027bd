import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dashboardActions } from '../../../utils/dashboard/dashboardActions';
import { readDashboard } from '../../../utils/dashboard/readDashboard';
import { installationId } from '../../../utils/settings/installation';
import { noSettings } from '../../../utils/settings/settings';
import { changeSettings } from '../../../utils/settings/settingsStore';
import { openDatabase } from '../../../utils/store/database';
import type { Span } from '../../../utils/totals/facts';
import { emptied } from '../store/freshDatabase';
import { emptyDay } from '../store/pulses';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions: { contains: async () => true } } };
});

const MINUTE_MS = 60_000;
const at = (time: string, date = '2026-11-24') => Date.parse(`${date}T${time}Z`);
const NOW = at('16:00');
const refresh = vi.fn(() => Promise.resolve());
const address = { hash: '' };

const span = (id: string, start: number, minutes: number, systemId = 'care'): Span => ({
  id,
  systemId,
  attention: 'focused',
  start,
  end: start + minutes * MINUTE_MS,
  firstSeenAt: start,
});

async function keep(...spans: Span[]): Promise<void> {
  const database = await openDatabase();
  for (const row of spans) {
    await database.put('spans', row);
    const date = new Date(row.start).toISOString().slice(0, 10);
    const start = at('00:00', date);
    await database.put('calendar', { date, start, end: start + 24 * 60 * MINUTE_MS });
  }
}
const actions = async (hash = '') => dashboardActions(await readDashboard(hash), refresh);
const recordedMinutes = async (hash = '') =>
  (await readDashboard(hash)).view.recordingMs / MINUTE_MS;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.stubGlobal('location', address);
  address.hash = '';
  fakeBrowser.reset();
  refresh.mockClear();
  await emptied(await openDatabase());
  const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/*'] };
  const old = { id: 'old', name: 'Old records', matches: [], archived: true };
  await changeSettings(() => ({ ...noSettings, systems: [care, old] }));
});

describe('the dashboard', () => {
  test('reads the day in the address, and today where there is none or none that has come', async () => {
    expect((await readDashboard('#2026-11-20')).view.date).toBe('2026-11-20');
    for (const hash of ['', '#', '#2026-11-25', '#2025-02-29', '#nonsense', '#2026-11-20x']) {
      expect((await readDashboard(hash)).view.date).toBe('2026-11-24');
    }
    address.hash = '#2026-11-19';
    expect((await readDashboard()).view.date).toBe('2026-11-19');
  });

  test('names systems, one that was removed by the name it had', async () => {
    await keep(
      span('one', at('09:00'), 30),
      span('two', at('10:00'), 20, 'old'),
      span('three', at('11:00'), 10, 'nobody'),
    );
    const { systems } = (await readDashboard('')).view;
    expect(systems.map(({ systemName }) => systemName)).toEqual([
      'Care',
      'Old records',
      'A system no longer in the list',
    ]);
  });
});

describe('what the dashboard’s day can be asked for', () => {
  test('is another day, which goes into the address; today does not', async () => {
    const { goTo } = await actions();
    goTo('2026-11-20');
    expect(address.hash).toBe('2026-11-20');
    goTo('2026-11-24');
    expect(address.hash).toBe('');
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  test('is striking out a stretch and undoing it', async () => {
    await keep(span('one', at('09:00'), 60));
    const asked = await actions();
    await asked.strikeOut({ start: at('09:10'), end: at('09:30') });
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(await recordedMinutes()).toBe(40);
    const { stretches } = (await readDashboard('')).view;
    const correction = stretches.find(({ kind }) => kind === 'corrected');
    if (correction?.kind !== 'corrected') throw new Error('The correction is shown.');
    await asked.undoCorrection(correction.correctionId ?? '');
    expect(await recordedMinutes()).toBe(60);
  });

  test('is striking out between two times, unless there is something wrong with them', async () => {
    await keep(span('one', at('09:00'), 60));
    const { strikeOutBetween } = await actions();
    const whole = { start: at('09:00'), end: at('10:00') };
    expect(await strikeOutBetween(whole, 'nine', '09:30')).toBe('notATime');
    expect(await strikeOutBetween(whole, '09:30', '09:10')).toBe('endsBeforeItStarts');
    expect(await strikeOutBetween(whole, '18:00', '19:00')).toBe('outsideTheDay');
    expect(await recordedMinutes()).toBe(60);
    expect(await strikeOutBetween(whole, '09:10', '09:30')).toBeNull();
    expect(await recordedMinutes()).toBe(40);
  });

  test('is striking out a whole day, kept by the minute or in totals, and giving it back', async () => {
    await keep(span('one', at('09:00', '2026-11-20'), 60));
    const old = { ...emptyDay('2026-09-01', '*', 'here'), recordingMs: 30 * MINUTE_MS };
    const origin = await installationId();
    await (await openDatabase()).put('days', { ...old, origin });
    for (const [hash, minutes] of [
      ['#2026-11-20', 60],
      ['#2026-09-01', 30],
    ] as const) {
      const asked = await actions(hash);
      expect(await recordedMinutes(hash)).toBe(minutes);
      await asked.strikeOutDay();
      expect((await readDashboard(hash)).view.isStruckOut).toBe(true);
      expect(await recordedMinutes(hash)).toBe(0);
      await asked.undoStrikeOutDay();
      expect(await recordedMinutes(hash)).toBe(minutes);
    }
  });

  test('is the total of a range, whichever date comes first; no date is the day shown', async () => {
    await keep(span('one', at('09:00', '2026-11-20'), 60), span('two', at('09:00'), 30));
    const { readRange } = await actions();
    const both = { from: '2026-11-20', to: '2026-11-24', recordingMs: 90 * MINUTE_MS };
    expect(await readRange('2026-11-20', '2026-11-24')).toMatchObject(both);
    expect(await readRange('2027-01-01', '2026-11-20')).toMatchObject(both);
    expect(await readRange('', '2026-11-20')).toMatchObject(both);
    expect(await readRange('', 'x')).toMatchObject({ from: '2026-11-24', to: '2026-11-24' });
    expect(refresh).not.toHaveBeenCalled();
  });
});
