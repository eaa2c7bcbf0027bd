import type { Presence } from '../../../../utils/store/recordPresence';
import type { Absence, AbsenceReason, Span } from '../../../../utils/totals/facts';

const SEARCH_TOLERANCE_MS = 10_000;
const SPAN_GROWS_WITHIN_MS = 60_000;

/** What the shell does to the absences, without a database. */
export class MemoryAbsences {
  readonly open = new Map<AbsenceReason, Absence>();
  readonly closed: Absence[] = [];
  readonly #spans: ReadonlyMap<string, Span>;

  constructor(spans: ReadonlyMap<string, Span>) {
    this.#spans = spans;
  }

  record(presence: Presence): void {
    switch (presence.kind) {
      case 'active':
        this.close('away', presence.at);
        this.close('locked', presence.at);
        return;
      case 'quiet': {
        const lastInputAt = Math.min(presence.lastInputAt, presence.at);
        if (presence.isOlder !== true) {
          this.closeDisproved(lastInputAt - SEARCH_TOLERANCE_MS, lastInputAt);
        }
        this.close('locked', presence.at);
        this.#begin('away', lastInputAt);
        return;
      }
      case 'locked':
        this.#begin('locked', this.open.get('away')?.start ?? presence.at);
        this.close('away', presence.at);
    }
  }

  closeDisproved(inputSince: number, end: number): void {
    for (const reason of ['away', 'locked'] as const) {
      const open = this.open.get(reason);
      if (open !== undefined && open.start < inputSince) this.close(reason, end);
    }
  }

  close(reason: AbsenceReason, end: number): void {
    const open = this.open.get(reason);
    if (open === undefined) return;
    this.open.delete(reason);
    const isKept = end > open.start && (reason === 'paused' || this.#meetsSpan(open.start, end));
    if (isKept) this.closed.push({ ...open, id: `closed ${this.closed.length}`, end });
  }

  pause(now: number, until: number): void {
    if (!(until > now)) return;
    this.resume(now);
    this.open.set('paused', { id: 'open:paused', reason: 'paused', start: now, end: until });
  }

  resume(now: number): void {
    const running = this.open.get('paused');
    if (running !== undefined) this.close('paused', Math.min(now, running.end ?? now));
  }

  #begin(reason: 'away' | 'locked', start: number): void {
    if (this.open.has(reason)) return;
    this.open.set(reason, { id: `open:${reason}`, reason, start, end: null });
  }

  #meetsSpan(start: number, end: number): boolean {
    const since = start - SPAN_GROWS_WITHIN_MS;
    return [...this.#spans.values()].some((span) => span.end > since && span.start < end);
  }
}
