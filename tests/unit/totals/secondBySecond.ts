import type { Absence, Span, Wait } from '../../../utils/totals/facts';

/**
 * A model of the totals that looks at one second after the other and shares nothing with the code
 * but the shape of the rows, all of whose instants must be whole seconds.
 */
export interface Model {
  spans: readonly Span[];
  absences: readonly Absence[];
  waits: readonly Wait[];
  bounds: { start: number; end: number };
  rules: {
    awayAllowanceMs: number;
    now: number;
    workingTime?: () => readonly { start: number; end: number }[];
  };
}

const covers = (row: { start: number; end: number }, second: number) =>
  row.start <= second && second < row.end;

function isCounted({ absences, rules }: Model, second: number): boolean {
  return !absences.some((absence) => {
    if (absence.deletedAt !== undefined) return false;
    const end = absence.end === null ? rules.now : absence.end;
    if (absence.reason === 'away' && end - absence.start <= rules.awayAllowanceMs) return false;
    return covers({ start: absence.start, end }, second);
  });
}

function secondsOf({ bounds }: Model): number[] {
  const seconds: number[] = [];
  for (let second = bounds.start; second < bounds.end; second += 1000) seconds.push(second);
  return seconds;
}

/** What one second is, for one system. */
function lookAt(model: Model, systemId: string, second: number) {
  const there = model.spans.filter((span) => span.systemId === systemId && covers(span, second));
  const loading = model.waits.some((wait) => wait.systemId === systemId && covers(wait, second));
  const counted = isCounted(model, second);
  const isRecording = counted && there.some((span) => span.attention === 'focused');
  const { workingTime } = model.rules;
  return {
    isTouched: there.length > 0 || loading,
    isRecording,
    isWithBeside: counted && there.length > 0,
    isWaiting: isRecording && loading,
    isOutside:
      isRecording && workingTime !== undefined && !workingTime().some((one) => covers(one, second)),
  };
}

function slowLoadsOf(model: Model, systemId: string): number {
  const recording = secondsOf(model).filter(
    (second) => lookAt(model, systemId, second).isRecording,
  );
  return model.waits.filter(
    (wait) =>
      wait.systemId === systemId &&
      wait.end - wait.start > 5000 &&
      covers(model.bounds, wait.start) &&
      recording.some((second) => covers(wait, second)),
  ).length;
}

/** The totals of every system and of `*`, as the design words them. */
export function countSeconds(model: Model) {
  const seconds = secondsOf(model);
  const all = [...new Set([...model.spans, ...model.waits].map((row) => row.systemId))];
  const systems = all.filter((systemId) =>
    seconds.some((second) => lookAt(model, systemId, second).isTouched),
  );
  const count = (of: readonly string[], what: keyof ReturnType<typeof lookAt>) =>
    seconds.filter((second) => of.some((systemId) => lookAt(model, systemId, second)[what]))
      .length * 1000;
  const totalsOf = (of: readonly string[]) => ({
    recordingMs: count(of, 'isRecording'),
    withBesideMs: count(of, 'isWithBeside'),
    waitingMs: count(of, 'isWaiting'),
    slowLoads: of.reduce((sum, systemId) => sum + slowLoadsOf(model, systemId), 0),
    outsideMs: count(of, 'isOutside'),
  });
  return new Map([
    ...systems.map((systemId) => [systemId, totalsOf([systemId])] as const),
    ['*', totalsOf(systems)] as const,
  ]);
}
