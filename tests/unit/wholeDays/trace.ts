import type { Act, Place, Step, Story, Zone } from './life/story';

/** A day written by hand; times are what the computer's clock shows, with its distance from UTC. */
export interface Trace {
  title: string;
  zone: Zone;
  dayStartsAtHour?: number;
  clockInSleep: Story['clockInSleep'];
  awayAllowanceSeconds?: number;
  windows: Place[][];
  begins: string;
  /** `inputEverySeconds` holds from there on; null is reading without touching anything. */
  acts: { at: string; act: Act; inputEverySeconds?: number | null }[];
  ends: string;
  /** Every system's totals by date, "recording, with beside", worked out by hand. */
  expected: Record<string, string>;
}

const secondsOf = (text: string) => Date.parse(text) / 1000;

/** How far an act by itself takes the wall clock. */
function secondsIn(act: Act): number {
  switch (act.kind) {
    case 'sleep':
      return act.quietSeconds + act.forSeconds + act.wakesQuietSeconds;
    case 'lock':
      return act.quietSeconds + 3 + (act.sleepsSeconds ?? 0) + act.forSeconds;
    case 'crash':
    case 'hang':
    case 'dialog':
      return act.forSeconds;
    case 'reload':
      return act.times * act.everySeconds;
    case 'setClock':
      return act.bySeconds + 3;
    case 'travel':
    case 'startDayAt':
      return 3;
    default:
      return 0;
  }
}

/** The story of a trace; an act that would begin before the one before it is over is an error. */
export function storyOf(trace: Trace): Story {
  // The world takes three seconds to begin.
  let at = secondsOf(trace.begins) + 3;
  let inputEverySeconds: number | null = 20;
  let before: Act = { kind: 'stay' };
  const steps: Step[] = [];
  for (const { at: text, act, inputEverySeconds: every } of [
    ...trace.acts,
    { at: trace.ends, act: { kind: 'stay' as const } },
  ]) {
    at += secondsIn(before);
    const thenSeconds = secondsOf(text) - at;
    if (!(thenSeconds >= 3)) throw new Error(`${trace.title}: nothing can begin at ${text}.`);
    steps.push({ ...before, thenSeconds, inputEverySeconds });
    at += thenSeconds;
    before = act;
    if (every !== undefined) inputEverySeconds = every;
  }
  return {
    beginsAt: secondsOf(trace.begins),
    zone: trace.zone,
    dayStartsAtHour: trace.dayStartsAtHour ?? 0,
    clockInSleep: trace.clockInSleep,
    windows: trace.windows,
    steps,
    corrections: [],
    awayAllowanceSeconds: trace.awayAllowanceSeconds ?? 300,
  };
}
