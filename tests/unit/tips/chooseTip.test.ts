import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTip } from '../../../utils/tips/chooseTip';
import { tips } from '../../../utils/tips/library';
import { nextTip } from '../../../utils/tips/nextTip';
import {
  ANSWERED_UNSHOWN,
  type Tip,
  type TipShowing,
  type TipTheme,
} from '../../../utils/tips/tip';

const DAY_MS = 86_400_000;
const morning = new Date(2026, 10, 24, 9).getTime();

const tipOf = (id: string, theme: TipTheme): Tip => ({
  id,
  theme,
  title: id,
  text: id,
  tryNow: id,
  credit: id,
  wordings: ['children', 'adults'],
});

const anyTime = { wording: 'children', moment: 'popup', now: morning } as const;

/** Shows one tip after another, each as soon as the last was passed over. */
function passOver(count: number, from: readonly Tip[] = tips): TipShowing[] {
  const history: TipShowing[] = [];
  for (let shownAt = 0; shownAt < count; shownAt += 1) {
    const tip = nextTip({ tips: from, ...anyTime, history, now: shownAt });
    if (tip !== null) history.push({ tipId: tip.id, shownAt });
  }
  return history;
}

describe('the next tip', () => {
  it('is one never shown, while there is one', () => {
    const ids = passOver(tips.length).map(({ tipId }) => tipId);
    expect(new Set(ids).size).toBe(tips.length);
  });

  it('is the one shown longest ago, when all were shown', () => {
    const ids = passOver(tips.length * 3).map(({ tipId }) => tipId);
    const round = ids.slice(0, tips.length);
    expect(ids).toEqual([...round, ...round, ...round]);
  });

  it('gives each theme its turn before a theme comes again', () => {
    const pack = [
      tipOf('a', 'decisions'),
      tipOf('b', 'decisions'),
      tipOf('c', 'decisions'),
      tipOf('d', 'respect'),
      tipOf('e', 'respect'),
      tipOf('f', 'sharing'),
    ];
    const ids = passOver(pack.length, pack).map(({ tipId }) => tipId);
    expect(ids).toEqual(['a', 'd', 'f', 'b', 'e', 'c']);
  });

  it('is never one that was answered with "not for me", unless the answer was changed', () => {
    const answered: TipShowing[] = [{ tipId: 'a', shownAt: 1, response: 'notForMe' }];
    const pack = [tipOf('a', 'decisions')];
    const choice = { tips: pack, ...anyTime };
    expect(nextTip({ ...choice, history: answered })).toBeNull();
    const changed: TipShowing[] = [...answered, { tipId: 'a', shownAt: 2, response: 'helpful' }];
    expect(nextTip({ ...choice, history: changed })?.id).toBe('a');
  });

  it('is one written for the wording', () => {
    const id = nextTip({ tips, ...anyTime, wording: 'adults', history: [] })?.id;
    expect(id).toBe('A5');
  });

  it('is never refused, of another wording, or the last one while others are left', () => {
    // Few enough that all are shown and refused now and then.
    const few = tips.slice(0, 6);
    const showing = fc.record(
      {
        tipId: fc.constantFrom(...few.map(({ id }) => id), 'of an older version'),
        shownAt: fc.integer({ min: 0, max: 1000 }),
        response: fc.constantFrom('helpful' as const, 'notForMe' as const),
      },
      { requiredKeys: ['tipId', 'shownAt'] },
    );
    const histories = fc.uniqueArray(showing, {
      selector: ({ shownAt }) => shownAt,
      maxLength: 60,
    });
    fc.assert(
      fc.property(histories, fc.constantFrom('children', 'adults'), (history, wording) => {
        const inOrder = history.toSorted((one, other) => one.shownAt - other.shownAt);
        const isRefused = (id: string) =>
          inOrder.findLast(({ tipId, response }) => tipId === id && response)?.response ===
          'notForMe';
        const left = few.filter((tip) => tip.wordings.includes(wording) && !isRefused(tip.id));
        const next = nextTip({ tips: few, ...anyTime, wording, history });
        if (next === null) return left.length === 0;
        const isRepeat = next.id === inOrder.at(-1)?.tipId;
        return left.includes(next) && (!isRepeat || left.length === 1);
      }),
    );
  });
});

describe('the tip to open with', () => {
  const shown = (tipId: string, shownAt: number): TipShowing => ({ tipId, shownAt });
  const choose = (history: readonly TipShowing[], now: number) =>
    chooseTip({ tips, ...anyTime, history, now })?.id;

  it('stays the same all day', () => {
    expect(choose([shown('B5', morning)], morning + 8 * 3_600_000)).toBe('B5');
  });

  it('stays where a reminder without a tip came after it', () => {
    const history = [shown('B5', morning), shown('', morning + 5), shown('system-7', morning + 6)];
    expect(choose(history, morning + 10)).toBe('B5');
  });

  it('stays where another was answered in the library, and goes on past what was refused there', () => {
    const answered = (tipId: string, response: TipShowing['response']): TipShowing => ({
      tipId,
      shownAt: morning + 5,
      rule: ANSWERED_UNSHOWN,
      ...(response && { response }),
    });
    const history = [shown('B5', morning), answered('A2', 'helpful'), answered('A1', 'notForMe')];
    expect(choose(history, morning + 10)).toBe('B5');
    expect(choose(history.slice(1), morning + 10)).toBe('A2');
  });

  it('is another on the next day', () => {
    expect(choose([shown('B5', morning)], morning + DAY_MS)).toBe('A1');
    expect(choose([shown('A1', morning)], morning + DAY_MS)).toBe('A2');
  });

  it('is the one that "another" brought, from then on', () => {
    const history = [shown('A2', morning + 5), shown('A1', morning)];
    expect(choose(history, morning + 10)).toBe('A2');
  });

  it('moves on once it was refused', () => {
    const history: TipShowing[] = [{ tipId: 'A1', shownAt: morning, response: 'notForMe' }];
    expect(choose(history, morning + 10)).toBe('A2');
  });

  it('moves on when the wording no longer has it', () => {
    const history = [shown('A1', morning)];
    expect(chooseTip({ tips, ...anyTime, wording: 'adults', history, now: morning + 10 })?.id).toBe(
      'A5',
    );
  });

  it('is none when every tip was refused', () => {
    const history = tips.map(({ id }) => ({
      tipId: id,
      shownAt: 1,
      response: 'notForMe' as const,
    }));
    expect(choose(history, morning)).toBeUndefined();
  });
});
