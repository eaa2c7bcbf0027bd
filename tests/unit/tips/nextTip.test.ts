import { describe, expect, it } from 'vitest';
import { tips } from '../../../utils/tips/library';
import { isSuited, type Moment, popupMoment } from '../../../utils/tips/moments';
import { nextTip } from '../../../utils/tips/nextTip';
import { ANSWERED_UNSHOWN, type Tip, type TipShowing } from '../../../utils/tips/tip';

const DAY_MS = 86_400_000;
const at = (day: number, hour = 9) => new Date(2026, 10, day, hour).getTime();
const now = at(24);

const tipOf = (id: string, theme = id): Tip => ({
  id,
  theme,
  title: id,
  text: id,
  tryNow: id,
  credit: id,
  wordings: ['children', 'adults'],
});
const shown = (tipId: string, daysAgo: number, response?: TipShowing['response']): TipShowing => ({
  tipId,
  shownAt: now - daysAgo * DAY_MS,
  ...(response && { response }),
});
const next = (pack: readonly Tip[], history: readonly TipShowing[], moment: Moment = 'popup') =>
  nextTip({ tips: pack, wording: 'children', history, moment, now })?.id;

describe('the next tip', () => {
  it('is none shown within two weeks, while there are others', () => {
    const pack = [tipOf('a'), tipOf('b'), tipOf('c')];
    const history = [
      shown('a', 13.9),
      ...[15, 20, 30].map((daysAgo) => shown('b', daysAgo)),
      shown('c', 1),
    ];
    expect(next(pack, history)).toBe('b');
  });

  it('is one of those shown longest ago, when all were shown within two weeks', () => {
    const pack = ['a', 'b', 'c', 'd'].map((id) => tipOf(id));
    expect(next(pack, [shown('a', 2), shown('b', 9), shown('c', 1), shown('d', 5)])).toBe('b');
  });

  it('is none of the half shown last, when all were shown within two weeks, whatever suits', () => {
    const atTheEnd = ['B4', 'B6', 'B8', 'B10'];
    const order = [...tips.map(({ id }) => id).filter((id) => !atTheEnd.includes(id)), ...atTheEnd];
    const history = order.map((id, index) => shown(id, 10 - index / 2));
    expect(next(tips, history, 'endOfDay')).toBe('A1');
  });

  it('is not the one shown last, even where that was found helpful and is of the only theme', () => {
    const pack = [tipOf('a', 'x'), tipOf('b', 'x')];
    expect(next(pack, [shown('a', 20, 'helpful'), shown('b', 30)])).toBe('b');
  });

  it.each<[Moment, firstTheme: string]>([
    ['aboutToWrite', 'childsStory'],
    ['longStretch', 'succinct'],
    ['endOfDay', 'correspondence'],
    ['weeksLastDay', 'admin'],
    ['popup', 'childsStory'],
  ])('suits the moment where it may choose: %s', (moment, theme) => {
    const id = next(tips, [], moment);
    expect(tips.find((tip) => tip.id === id)?.theme).toBe(theme);
  });

  it('keeps to the theme whose turn it is, whatever the moment', () => {
    const others = tips.filter(({ id }) => id !== 'A1').map(({ id }) => shown(id, 20));
    expect(next(tips, others, 'endOfDay')).toBe('A1');
  });

  it('may be one that was answered in the library only, since it was not shown', () => {
    const pack = [tipOf('a', 'x'), tipOf('b', 'y')];
    const answered = { ...shown('a', 1, 'helpful'), rule: ANSWERED_UNSHOWN };
    expect(next(pack, [shown('b', 20), answered])).toBe('a');
  });

  it('comes round sooner where it was found helpful', () => {
    const pack = [tipOf('a', 'x'), tipOf('b', 'x'), tipOf('c', 'x')];
    const history = [shown('a', 30), shown('b', 20, 'helpful'), shown('c', 16)];
    expect(next(pack, history)).toBe('b');
    expect(next(pack, [shown('a', 30), shown('b', 20), shown('c', 16)])).toBe('a');
  });

  it('is of another theme than the last, where a pack brings a theme nobody has seen', () => {
    const pack = [tipOf('a', 'new'), tipOf('b', 'new'), tipOf('c', 'old'), tipOf('d', 'old')];
    const known = [shown('c', 40), shown('d', 50)];
    expect(next(pack, known)).toBe('a');
    expect(next(pack, [...known, shown('a', 1)])).toBe('d');
  });

  it('goes on to others where a clock that was ahead has noted them all', () => {
    const history = tips.map(({ id }) => shown(id, -400));
    const seen = new Set<string | undefined>();
    for (let turn = 0; turn < tips.length; turn += 1) {
      const id = next(tips, history);
      seen.add(id);
      history.push({ tipId: id ?? '', shownAt: now });
    }
    expect(seen.size).toBe(tips.length);
  });

  it('is the same for the same history in whatever order', () => {
    const history = tips.slice(0, 9).map(({ id }, index) => shown(id, index + 1));
    expect(next(tips, history.toReversed())).toBe(next(tips, history));
  });

  it('passes over reminders that brought no tip, and tips that are no more', () => {
    const pack = [tipOf('a'), tipOf('b')];
    expect(next(pack, [shown('', 1), shown('system-7', 1), shown('a', 2)])).toBe('b');
  });
});

describe('the moment at which somebody opens the popup', () => {
  const week = { workingDays: [1, 2, 3, 4], workingHours: { from: '09:00', to: '17:00' } };
  const day = (date: number) => ({
    date: `2026-11-${date}`,
    start: at(date, 0),
    end: at(date + 1, 0),
  });

  it('is the week’s last on the last of their working days', () => {
    expect(popupMoment(day(26), at(26), week)).toBe('weeksLastDay');
    expect(popupMoment(day(27), at(27), week)).toBe('popup');
  });

  it('is the end of the day in the last hour of theirs', () => {
    expect(popupMoment(day(24), at(24, 15), week)).toBe('popup');
    expect(popupMoment(day(24), at(24, 16), week)).toBe('endOfDay');
    expect(popupMoment(day(24), at(24, 17), week)).toBe('popup');
    expect(popupMoment(day(24), at(24, 16), { ...week, workingHours: null })).toBe('popup');
  });

  it('is before writing over a page of a case system, unless the day or the week ends', () => {
    expect(popupMoment(day(24), at(24, 15), week, true)).toBe('aboutToWrite');
    expect(popupMoment(day(24), at(24, 16), week, true)).toBe('endOfDay');
    expect(popupMoment(day(26), at(26), week, true)).toBe('weeksLastDay');
  });

  it('is none in particular where they have no days', () => {
    expect(popupMoment(day(24), at(24), { workingDays: [], workingHours: null })).toBe('popup');
  });

  it('has themes of the library that suit it, and no theme of a pack’s own', () => {
    for (const moment of ['aboutToWrite', 'longStretch', 'endOfDay', 'weeksLastDay'] as const) {
      expect(tips.some(({ theme }) => isSuited(theme, moment))).toBe(true);
      expect(isSuited('Our policy', moment)).toBe(false);
    }
  });
});
