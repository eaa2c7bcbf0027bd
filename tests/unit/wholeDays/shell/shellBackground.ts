import { vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { PageSpan } from '../../../../utils/detection/sample';
import { receivePulse } from '../../../../utils/messages/receivePulse';
import type { IdleState } from '../../../../utils/presence/ageOfLastInput';
import { observePresence } from '../../../../utils/presence/observePresence';
import { resume, startPause } from '../../../../utils/store/pauses';
import type { Database } from '../../../../utils/store/schema';
import type { Absence } from '../../../../utils/totals/facts';
import type { CasePlace } from '../life/story';
import type { Background, Rows, Surroundings } from '../product/background';
import { EXTENSION_ID, INSTALLATION, stage } from './stage';

/** The true background on a database; only the browser, and its clock, are not. */
export class ShellBackground implements Background {
  readonly #database: Database;

  constructor(database: Database, { queryState, dayStartsAtMinutes }: Surroundings) {
    this.#database = database;
    stage.openDatabase = () => Promise.resolve(database);
    stage.queryState = (seconds) => queryState(seconds, Date.now());
    stage.dayStartsAtMinutes = dayStartsAtMinutes;
  }

  pulse(spans: readonly PageSpan[], place: CasePlace, at: number) {
    vi.setSystemTime(at);
    return receivePulse({ kind: 'pulse', spans }, senderAt(place));
  }

  idle(event: IdleState, at: number): Promise<void> {
    vi.setSystemTime(at);
    return observePresence(event);
  }

  started(at: number): Promise<void> {
    vi.setSystemTime(at);
    return observePresence();
  }

  died(): void {
    // Nothing but the database outlives any call.
  }

  paused(at: number, until: number): Promise<void> {
    vi.setSystemTime(at);
    return startPause(this.#database, at, until, INSTALLATION);
  }

  resumed(at: number): Promise<void> {
    vi.setSystemTime(at);
    return resume(this.#database, at, INSTALLATION);
  }

  async corrected(absence: Absence): Promise<void> {
    await this.#database.put('absences', absence);
  }

  async rows(): Promise<Rows> {
    const [spans, absences, calendar] = await Promise.all([
      this.#database.getAll('spans'),
      this.#database.getAll('absences'),
      this.#database.getAll('calendar'),
    ]);
    return { spans, absences, calendar };
  }
}

function senderAt(place: CasePlace): Browser.runtime.MessageSender {
  const url = `https://records.example/${place}/1`;
  return {
    id: EXTENSION_ID,
    url,
    origin: 'https://records.example',
    frameId: 0,
    tab: { url, incognito: false } as Browser.tabs.Tab,
  };
}
