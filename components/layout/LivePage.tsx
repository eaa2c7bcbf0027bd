import type { ComponentChild } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type Latest, latestOnly } from './latestOnly';
import { Trouble, type TroubleKind } from './Trouble';
import { Waiting } from './Waiting';

const REDRAWN_EVERY_MS = 15_000;

/** What a page needs to draw itself again. */
export interface Redrawing<Reading> {
  last: Reading;
  refresh: () => Promise<void>;
}

interface Props<Reading> {
  read: () => Promise<Reading>;
  /** Calls its listener when what was read has changed; gives a function that stops it. */
  listen: (changed: () => void) => () => void;
  /** Names what is wrong when reading fails. */
  problemOf: (error: unknown) => TroubleKind;
  draw: (redrawing: Redrawing<Reading>) => ComponentChild;
  /** Called once, when the first reading is on the screen. */
  onReady?: (reading: Reading) => void;
}

/** A page that reads, draws, and does so again whenever something has changed. */
export function LivePage<Reading>({ read, listen, problemOf, draw, onReady }: Props<Reading>) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<TroubleKind | null>(null);
  const latest: Latest = useMemo(
    () =>
      latestOnly(async () => {
        try {
          const next = await read();
          setReading(() => next);
          setProblem(null);
        } catch (error) {
          setProblem(problemOf(error));
        }
      }),
    [],
  );

  // An effect that waits for the first painting would put off the reading by a frame.
  useLayoutEffect(() => {
    void latest.run();
    const stop = listen(() => void latest.run());
    const clock = setInterval(() => void latest.run(), REDRAWN_EVERY_MS);
    return () => {
      stop();
      clearInterval(clock);
    };
  }, []);

  const isReady = reading !== null;
  useLayoutEffect(() => {
    if (reading !== null) onReady?.(reading);
  }, [isReady]);

  if (problem !== null) return <Trouble problem={problem} onTryAgain={() => void latest.run()} />;
  if (reading === null) return <Waiting />;
  return <>{draw({ last: reading, refresh: latest.run })}</>;
}
