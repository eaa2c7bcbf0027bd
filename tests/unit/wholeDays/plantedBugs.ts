import { toDate } from 'date-fns/toDate';
import { step } from '../../../utils/detection/step';
import type { PageSpan, Sample } from '../../../utils/detection/sample';
import type { DetectorState } from '../../../utils/detection/state';
import { deriveTotals, type Totals } from '../../../utils/totals/deriveTotals';
import { type Product, product } from './product/functions';

/** Ways of getting time wrong that trackers are known for, each put into the product in words. */
export const plantedBugs: Record<string, Partial<Product>> = {
  'quiet begins when the browser tells of it, not at the last input': {
    presenceOf(ageSeconds, at) {
      const presence = product.presenceOf(ageSeconds, at);
      return presence.kind === 'quiet' ? { ...presence, lastInputAt: at } : presence;
    },
  },
  'quiet begins sixty seconds before the event, however late the event is': {
    presenceOf(ageSeconds, at) {
      const presence = product.presenceOf(ageSeconds, at);
      return presence.kind === 'quiet' ? { ...presence, lastInputAt: at - 60_500 } : presence;
    },
  },
  'sleep is counted where the monotonic clock runs on': {
    step: (state, sample) => withoutGapsUpTo(Infinity, state, sample),
  },
  'a gap of up to forty seconds is counted': {
    step: (state, sample) => withoutGapsUpTo(40_000, state, sample),
  },
  'sleep is counted where the monotonic clock stands still': {
    step(state, sample) {
      const before = state.open;
      if (before === null) return step(state, sample);
      // The monotonic clock is taken to have run as the wall clock did.
      const skewMs =
        sample.wallMs - before.startWallMs - (sample.monotonicMs - before.startMonotonicMs);
      const open = { ...before, startMonotonicMs: before.startMonotonicMs - Math.max(0, skewMs) };
      return step({ ...state, open }, sample);
    },
  },
  'a page that is only in sight is taken for one in front': {
    step: (state, sample) =>
      step(state, { ...sample, attention: sample.attention === null ? null : 'focused' }),
  },
  'two windows are counted twice': {
    deriveTotals(facts, bounds, rules) {
      const totals = new Map(deriveTotals(facts, bounds, rules));
      const systems = [...totals].filter(([id]) => id !== '*').map(([, one]) => one);
      return totals.set('*', added(systems));
    },
  },
  'a second that comes again after the clock is set back is counted again': {
    deriveTotals(facts, bounds, rules) {
      const each = facts.spans.map((span) =>
        deriveTotals({ ...facts, spans: [span] }, bounds, rules),
      );
      const ids = new Set(each.flatMap((totals) => [...totals.keys()]));
      return new Map(
        [...ids].map((id) => [id, added(each.flatMap((totals) => totals.get(id) ?? []))]),
      );
    },
  },
  'a span over midnight belongs to the day on which it began': {
    deriveTotals(facts, bounds, rules) {
      const began = facts.spans.filter(({ start }) => bounds.start <= start && start < bounds.end);
      const end = Math.max(bounds.end, ...began.map((span) => span.end));
      return deriveTotals({ ...facts, spans: began }, { start: bounds.start, end }, rules);
    },
  },
  'the allowance is taken from the beginning of a quiet stretch': {
    deriveTotals(facts, bounds, rules) {
      const absences = facts.absences.map((absence) =>
        absence.reason === 'away'
          ? { ...absence, start: absence.start + rules.awayAllowanceMs }
          : absence,
      );
      return deriveTotals({ ...facts, absences }, bounds, { ...rules, awayAllowanceMs: 0 });
    },
  },
  'every day has twenty-four hours': {
    dayAt(instant, neighbours, dayStartsAtMinutes) {
      const day = product.dayAt(instant, neighbours, dayStartsAtMinutes);
      return { ...day, end: toDate(day.start).getTime() + 86_400_000 };
    },
  },
};

/** The step, with a tick made up for every second in which there was none. */
function withoutGapsUpTo(longestMs: number, before: DetectorState, sample: Sample) {
  const lastMs = before.open?.lastMonotonicMs;
  if (lastMs === undefined || sample.monotonicMs - lastMs > longestMs) return step(before, sample);
  let state = before;
  const send: PageSpan[] = [];
  for (let backMs = sample.monotonicMs - lastMs - 1_000; backMs > 0; backMs -= 1_000) {
    const result = step(state, {
      wallMs: sample.wallMs - backMs,
      monotonicMs: sample.monotonicMs - backMs,
      attention: before.open?.attention ?? null,
      addressChanged: false,
      leaving: false,
    });
    state = result.state;
    send.push(...result.send);
  }
  const last = step(state, sample);
  return { state: last.state, send: [...send, ...last.send] };
}

function added(totals: readonly Totals[]): Totals {
  const sum = (name: keyof Totals) => totals.reduce((so, one) => so + one[name], 0);
  return {
    recordingMs: sum('recordingMs'),
    withBesideMs: sum('withBesideMs'),
    waitingMs: sum('waitingMs'),
    slowLoads: sum('slowLoads'),
    outsideMs: sum('outsideMs'),
  };
}
