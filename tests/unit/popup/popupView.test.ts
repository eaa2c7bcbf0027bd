import { describe, expect, test } from 'vitest';
import { type PopupFacts, popupView } from '../../../utils/popup/popupView';
import { noSettings } from '../../../utils/settings/settings';
import { setupOf } from '../../../utils/settings/setup';
import type { TodayRows } from '../../../utils/store/readToday';
import { tips } from '../../../utils/tips/library';
import {
  absence,
  at,
  care,
  day,
  entry,
  HOUR_MS,
  MINUTE_MS,
  NOW,
  rows,
  SECOND_MS,
  setup,
  span,
  TODAY,
} from './someDay';

const MONDAY = '2026-11-23';

function view(changed: Partial<PopupFacts> = {}) {
  return popupView({
    setup: setup(),
    rows: rows(),
    tips,
    tab: { url: 'https://case.example.org/care/1', inFrontSince: NOW - SECOND_MS },
    accessibleIds: ['care', 'finance'],
    now: NOW,
    ...changed,
  });
}

/** An hour measured today. */
const measured = { spans: [span(at('09:00'), at('10:00'))] };

describe('the popup', () => {
  test('shows nought and nothing else before anything was measured or added', () => {
    expect(view()).toMatchObject({
      now: NOW,
      date: TODAY,
      status: { kind: 'nothingYet' },
      recordingMs: 0,
      directMinutes: 0,
      ratio: null,
      lastEntry: null,
      canAdd: true,
      wording: 'children',
    });
  });

  test('shows today’s two numbers and which system was counted to when', () => {
    const given = rows({ facts: measured, entries: [entry(45), entry(30, { date: MONDAY })] });
    expect(view({ rows: given })).toMatchObject({
      recordingMs: HOUR_MS,
      directMinutes: 45,
      status: { kind: 'counted', systemName: 'Care', to: at('10:00') },
    });
  });

  test('counts with the person’s own allowance and kinds', () => {
    const given = rows({
      facts: { ...measured, absences: [absence('away', at('09:10'), at('09:18'))] },
      entries: [entry(45), entry(20, { kind: 'message' })],
    });
    expect(view({ rows: given })).toMatchObject({
      recordingMs: 52 * MINUTE_MS,
      directMinutes: 45,
    });
    const own = setup({ awayAllowanceSeconds: 600, countedKinds: ['message'] });
    expect(view({ rows: given, setup: own })).toMatchObject({
      recordingMs: HOUR_MS,
      directMinutes: 20,
    });
  });

  test('says to when was counted by the same rules as it counts', () => {
    const absences = [absence('away', at('09:48'), at('10:00'))];
    const given = rows({ facts: { ...measured, absences } });
    expect(view({ rows: given }).status).toMatchObject({ to: at('09:48') });
    const patient = setup({ awayAllowanceSeconds: 900 });
    expect(view({ rows: given, setup: patient }).status).toMatchObject({ to: at('10:00') });
  });

  test('says nothing of yesterday’s page', () => {
    const spans = [span(at('16:00', MONDAY), at('17:00', MONDAY))];
    const unclosed = [{ date: MONDAY, start: at('00:00', MONDAY), end: at('00:00') }];
    const given = view({ rows: rows({ unclosed, facts: { spans } }) });
    expect(given).toMatchObject({ status: { kind: 'nothingYet' }, recordingMs: 0 });
  });
});

describe('the week’s ratio in the popup', () => {
  const ratio = (given: Parameters<typeof rows>[0], changed: Partial<PopupFacts> = {}) =>
    view({ rows: rows(given), ...changed }).ratio;

  test('is not there without an hour of direct time, to the minute', () => {
    const given = { facts: measured, days: [day(MONDAY, 300)] };
    expect(ratio(given)).toBeNull();
    expect(ratio({ ...given, entries: [entry(59)] })).toBeNull();
    expect(ratio({ ...given, entries: [entry(60)] })).toEqual({
      recordingMinutesPerDirectHour: 60,
      daysWithEntries: 1,
      days: 2,
    });
  });

  test('is not there on the first day of the week, which is no week', () => {
    expect(ratio({ facts: measured, entries: [entry(90)] })).toBeNull();
  });

  test('is not there where nothing was measured on a day with entries', () => {
    expect(ratio({ entries: [entry(120)] })).toBeNull();
    expect(ratio({ days: [day(MONDAY, 300)], entries: [entry(120)] })).toBeNull();
  });

  test('is over the days that have entries, and says how many of the days those are', () => {
    const given = {
      days: [day(MONDAY, 300)],
      facts: measured,
      entries: [entry(30), entry(60, { kind: 'phone' })],
    };
    expect(ratio(given)).toEqual({
      recordingMinutesPerDirectHour: 40,
      daysWithEntries: 1,
      days: 2,
    });
    const backFilled = { ...given, entries: [...given.entries, entry(30, { date: MONDAY })] };
    expect(ratio(backFilled)).toEqual({
      recordingMinutesPerDirectHour: 180,
      daysWithEntries: 2,
      days: 2,
    });
  });

  test('takes in what the person counts as direct time and nothing else', () => {
    const together = entry(60, { kind: 'recordingTogether' });
    const given = { facts: measured, days: [day(MONDAY, 300)], entries: [together] };
    expect(ratio(given)).toBeNull();
    const own = setup({ countedKinds: ['recordingTogether'] });
    expect(ratio(given, { setup: own })).not.toBeNull();
  });

  test('goes when the entry it rests on is taken back', () => {
    const taken = entry(60, { deletedAt: NOW, updatedAt: NOW });
    expect(ratio({ facts: measured, entries: [taken] })).toBeNull();
  });

  test('stands beside any top line, paused or not', () => {
    const pause = absence('paused', NOW - MINUTE_MS, NOW + HOUR_MS);
    const given = view({
      rows: rows({ facts: measured, days: [day(MONDAY, 300)], entries: [entry(60)], pause }),
    });
    expect(given.status.kind).toBe('paused');
    expect(given.ratio).not.toBeNull();
  });
});

describe('the entry that can be taken back', () => {
  const lastEntry = (entries: TodayRows['entries']) => view({ rows: rows({ entries }) }).lastEntry;
  const earlier = entry(15, { updatedAt: NOW - HOUR_MS });
  const later = entry(45, { updatedAt: NOW - MINUTE_MS });

  test('is the one added last today, in whatever order they are kept', () => {
    expect(lastEntry([earlier, later])).toBe(later);
    expect(lastEntry([later, earlier])).toBe(later);
  });

  test('is there for as long as the day lasts', () => {
    const atDawn = entry(30, { updatedAt: at('00:01') });
    expect(lastEntry([atDawn])).toBe(atDawn);
  });

  test('is none once it was taken back, so that no second one goes by mistake', () => {
    const takenBack = { ...later, updatedAt: NOW, deletedAt: NOW };
    expect(lastEntry([earlier, takenBack])).toBeNull();
  });

  test('is there again with the next one added', () => {
    const takenBack = { ...later, updatedAt: NOW - MINUTE_MS, deletedAt: NOW - MINUTE_MS };
    const next = entry(60, { updatedAt: NOW });
    expect(lastEntry([earlier, takenBack, next])).toBe(next);
  });

  test('is one added today for another day, and none that was added on another day', () => {
    const forMonday = entry(30, { date: MONDAY, createdOn: TODAY, updatedAt: NOW });
    expect(lastEntry([earlier, forMonday])).toBe(forMonday);
    const onMonday = entry(30, { date: MONDAY, createdOn: MONDAY, updatedAt: NOW });
    expect(lastEntry([onMonday])).toBeNull();
  });
});

describe('another site than those that are counted', () => {
  const otherSite = (url: string | undefined, changed: Partial<PopupFacts> = {}) =>
    view({ tab: { url, inFrontSince: NOW }, ...changed }).otherSite;

  test('is offered by its host and nothing else', () => {
    expect(otherSite('https://intranet.example.org/people?name=Ann')).toEqual({
      origin: 'https://intranet.example.org',
      host: 'intranet.example.org',
    });
  });

  test.each([
    'https://case.example.org/care/1',
    // Not counted itself, but on a site that is: to add it would be to add the whole site.
    'https://case.example.org/sign-in',
    'https://CASE.example.org./finance/1',
    'https://documents.example.org/',
    'about:blank',
    'chrome://newtab/',
    undefined,
  ])('is none on a page that is counted or cannot be: %s', (url) => {
    expect(otherSite(url)).toBeNull();
  });

  test('is none at first use, which offers it itself, nor with counting switched off', () => {
    const url = 'https://intranet.example.org/';
    expect(otherSite(url, { setup: setup({ systems: [] }) })).toBeNull();
    expect(otherSite(url, { setup: { ...setup(), measuring: 'off' } })).toBeNull();
  });

  test('cannot be added where the team allows none', () => {
    const team = setupOf({ version: 1, systems: [care], allowOwnSystems: false }, noSettings);
    expect(view({ setup: team }).canAdd).toBe(false);
  });
});

describe('the tip in the popup', () => {
  const shown = (tipId: string, shownAt: number, response?: 'helpful' | 'notForMe') => ({
    id: `${tipId}-${shownAt}`,
    tipId,
    rule: 'popup',
    shownAt,
    ...(response && { response }),
  });

  test('stays today’s, with what was answered to it last', () => {
    const nudges = [
      shown('A5', NOW - HOUR_MS, 'helpful'),
      shown('A5', at('12:00', MONDAY), 'notForMe'),
    ];
    const { tip, tipResponse } = view({ rows: rows({ nudges }) });
    expect(tip?.id).toBe('A5');
    expect(tipResponse).toBe('helpful');
  });

  test('is for somebody about to write, over a page of a case system', () => {
    const two = [
      { ...tips[0]!, id: 'x', theme: 'succinct' },
      { ...tips[0]!, id: 'y', theme: 'respect' },
    ];
    expect(view({ tips: two }).tip?.id).toBe('y');
    const elsewhere = { url: 'https://intranet.example.org/', inFrontSince: NOW };
    expect(view({ tips: two, tab: elsewhere }).tip?.id).toBe('x');
  });

  test('has the answer given to it, be it to an earlier showing or in the library', () => {
    const earlier = [shown('A5', NOW - HOUR_MS), shown('A5', at('12:00', MONDAY), 'helpful')];
    expect(view({ rows: rows({ nudges: earlier }) }).tipResponse).toBe('helpful');
  });

  test('has no answer where none was given', () => {
    expect(view().tip).not.toBeNull();
    expect(view().tipResponse).toBeNull();
    const nudges = [shown('A5', NOW - HOUR_MS)];
    expect(view({ rows: rows({ nudges }) }).tipResponse).toBeNull();
  });

  test('is one for the team’s wording', () => {
    const team = setupOf({ version: 1, systems: [care], wording: 'adults' }, noSettings);
    const { tip, wording } = view({ setup: team });
    expect(wording).toBe('adults');
    expect(tip?.wordings).toContain('adults');
  });
});
