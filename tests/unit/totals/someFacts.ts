import * as fc from 'fast-check';
import type { Absence, AbsenceReason, Attention, Span, Wait } from '../../../utils/totals/facts';

/** Whole seconds of one minute, so that rows meet, overlap and touch often. */
const second = fc.integer({ min: 0, max: 60 }).map((seconds) => seconds * 1000);

const sound = fc
  .tuple(second, second)
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
const broken = fc.oneof(
  fc.record({ start: second, end: second }),
  fc.record({ start: second, end: fc.constant(Number.NaN) }),
  fc.record({ start: fc.constant(Number.NaN), end: second }),
);
/** Start and end of a row; one in ten may be reversed or NaN. */
const stretch = fc.oneof({ weight: 9, arbitrary: sound }, { weight: 1, arbitrary: broken });

const systemId = fc.constantFrom('harbour', 'documents', 'fostering');
const attention = fc.constantFrom<Attention[]>('focused', 'focused', 'beside');
const reason = fc.constantFrom<AbsenceReason[]>('away', 'away', 'locked', 'paused', 'corrected');
const oneInFive = fc.integer({ min: 1, max: 5 }).map((dice) => dice === 1);

const span = fc
  .tuple(systemId, attention, stretch)
  .map(([systemId, attention, { start, end }]): Span => ({
    id: 'span',
    systemId,
    attention,
    start,
    end,
    firstSeenAt: start,
  }));

const absence = fc
  .tuple(reason, stretch, oneInFive, oneInFive)
  .map(([reason, { start, end }, isOpen, isDeleted]) => {
    const row: Absence = { id: 'absence', reason, start, end: isOpen ? null : end };
    if (isDeleted) row.deletedAt = 1;
    return row;
  });

const wait = fc.tuple(systemId, stretch).map(([systemId, { start, end }]): Wait => ({
  id: 'wait',
  systemId,
  start,
  responseStart: start,
  end,
}));

/** Facts, bounds and rules of a minute, in any order and with broken rows among them. */
export const someFacts = fc.record({
  spans: fc.array(span, { maxLength: 8 }),
  absences: fc.array(absence, { maxLength: 4 }),
  waits: fc.array(wait, { maxLength: 5 }),
  bounds: fc.oneof(fc.constant({ start: 0, end: 60_000 }), stretch),
  rules: fc.record(
    {
      awayAllowanceMs: fc.integer({ min: 0, max: 20 }).map((seconds) => seconds * 1000),
      now: second,
      workingTime: fc.array(stretch, { maxLength: 3 }).map((set) => () => set),
    },
    { requiredKeys: ['awayAllowanceMs', 'now'] },
  ),
});
