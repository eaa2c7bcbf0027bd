import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../utils/days/dayNumber';
import { stillYouQuestion } from '../../../utils/days/stillYouQuestion';

const TODAY = '2026-11-24';
const ago = (days: number) => plusDays(TODAY, -days);

describe('“Is this still you?”', () => {
  test('is asked after 30 days without use, and not after 29', () => {
    const question = { lastUsedOn: ago(31), since: TODAY };
    expect(stillYouQuestion([ago(31)], TODAY)).toEqual(question);
    expect(stillYouQuestion([ago(30)], TODAY)).toBeNull();
  });

  test('is not asked of a new installation, nor of one used today alone', () => {
    expect(stillYouQuestion([], TODAY)).toBeNull();
    expect(stillYouQuestion([TODAY], TODAY)).toBeNull();
  });

  test('is asked until it is answered, though they have used it for days', () => {
    const used = [ago(60), ago(3), ago(2), TODAY];
    const question = { lastUsedOn: ago(60), since: ago(3) };
    expect(stillYouQuestion(used, TODAY)).toEqual(question);
    expect(stillYouQuestion(used, TODAY, ago(4))).toEqual(question);
    for (const answered of [ago(3), ago(1), TODAY]) {
      expect(stillYouQuestion(used, TODAY, answered)).toBeNull();
    }
  });

  test('is asked again after the next such time', () => {
    const used = [ago(200), ago(90), ago(89)];
    expect(stillYouQuestion(used, TODAY, ago(90))).toEqual({ lastUsedOn: ago(89), since: TODAY });
  });

  test('is about the latest of several such times', () => {
    const used = [ago(200), ago(100), ago(20)];
    expect(stillYouQuestion(used, TODAY)).toEqual({ lastUsedOn: ago(100), since: ago(20) });
  });

  test('heeds no answer and no use of a day that has not come, and nothing that is no date', () => {
    const question = { lastUsedOn: ago(50), since: TODAY };
    expect(stillYouQuestion([ago(50)], TODAY, ago(-5))).toEqual(question);
    expect(stillYouQuestion([ago(50), ago(-400), 'x', '2026-02-31'], TODAY)).toEqual(question);
  });

  test('is asked just where there is a hole in the calendar, day by day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 12 }),
        fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
        (daysAgo, confirmedAgo) => {
          const used = new Set([...daysAgo, 0]);
          let expected = null;
          let lastUsed: number | undefined;
          for (let day = 120; day >= 0; day -= 1) {
            if (!used.has(day)) continue;
            const idleDays = lastUsed === undefined ? 0 : lastUsed - day - 1;
            const isAnswered = confirmedAgo !== undefined && confirmedAgo <= day;
            if (idleDays >= 30 && lastUsed !== undefined && !isAnswered) {
              expected = { lastUsedOn: ago(lastUsed), since: ago(day) };
            }
            lastUsed = day;
          }
          const confirmedOn = confirmedAgo === undefined ? undefined : ago(confirmedAgo);
          expect(stillYouQuestion(daysAgo.map(ago), TODAY, confirmedOn)).toEqual(expected);
        },
      ),
    );
  });
});
