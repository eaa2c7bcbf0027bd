import type { ComponentChild } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { noNews, type RecordsCare, type RecordsProblem } from '../../utils/records/records';
import { type Latest, latestOnly } from './latestOnly';
import { RecordsNotices } from './RecordsNotices';
import { Trouble } from './Trouble';
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
  /** What is known of the records when reading fails, and what can be done. */
  care: RecordsCare;
  draw: (redrawing: Redrawing<Reading>) => ComponentChild;
  /** Called once, when the first reading is on the screen. */
  onReady?: (reading: Reading) => void;
  /** Called with each reading that is on the screen. */
  onDrawn?: (reading: Reading) => void;
}

/** A page that reads, draws, and does so again whenever something has changed. */
export function LivePage<Reading>({ read, listen, care, draw, onReady, onDrawn }: Props<Reading>) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<RecordsProblem | null>(null);
  const [news, setNews] = useState(noNews);
  const [hasTriedAgain, setHasTriedAgain] = useState(false);
  const hasFailed = useRef(false);
  const latest: Latest = useMemo(
    () =>
      latestOnly(async () => {
        // The news is short, and is there by then.
        const reading = read();
        const newsToday = care.readNews();
        try {
          const next = await reading;
          setNews(await newsToday);
          setReading(() => next);
          setProblem(null);
          setHasTriedAgain(false);
          hasFailed.current = false;
        } catch (error) {
          hasFailed.current = true;
          setNews(await newsToday);
          setProblem(care.problemOf(error));
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
  useLayoutEffect(() => {
    if (reading !== null) onDrawn?.(reading);
  }, [reading]);

  if (problem !== null) {
    const { trouble } = news;
    // The worker, which writes, may know better than a page why nothing opens.
    const isUnexplained = problem === 'cannotOpen' || problem === 'unknown';
    const isFull = isUnexplained && trouble?.problem === 'diskFull';
    return (
      <Trouble
        problem={isFull ? 'diskFull' : problem}
        since={trouble?.since ?? null}
        canStartNew={hasTriedAgain}
        onTryAgain={() => void latest.run().then(() => setHasTriedAgain(hasFailed.current))}
        onStartNew={() => care.startNew().then(latest.run)}
      />
    );
  }
  if (reading === null) return <Waiting />;
  return (
    <>
      <RecordsNotices news={news} onDismiss={(kind) => void care.dismiss(kind).then(latest.run)} />
      {draw({ last: reading, refresh: latest.run })}
    </>
  );
}
