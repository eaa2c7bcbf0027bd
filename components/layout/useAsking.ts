import { useState } from 'preact/hooks';
import type { Say } from '../../utils/language/lookup';
import type { AddOutcome } from '../../utils/options/view';
import type { Work } from './useWork';

/** Asking the browser to let the extension onto a place. */
interface Asking {
  /** What came of the last thing asked for, when there is something to say. */
  news: string | null;
  /** Asks at once, inside the press that wants it; `place` is what the person knows it by. */
  ask(place: string, question: () => Promise<AddOutcome>): Promise<void>;
}

/** Keeps what came of asking for a site, in words; what is under way is kept by `work`. */
export function useAsking(work: Work, say: Say): Asking {
  const [news, setNews] = useState<string | null>(null);
  const ask: Asking['ask'] = async (place, question) => {
    setNews(null);
    const outcome = await work.run(question);
    if (outcome === undefined || outcome === 'added') return;
    setNews(say(`outcome.${outcome}`, { place }));
  };
  return { news, ask };
}
