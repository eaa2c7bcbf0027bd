import type { PageSpan } from '../../../../utils/detection/sample';
import type { PulseAnswer } from '../../../../utils/messages/pulse';
import type { IdleState } from '../../../../utils/presence/ageOfLastInput';
import type { Absence, CalendarDay, Span } from '../../../../utils/totals/facts';
import type { CasePlace } from '../life/story';
import type { Background, Rows, Surroundings } from './background';
import type { Product } from './functions';
import { MemoryAbsences } from './memoryAbsences';

const QUIET_SECONDS = 60;

/**
 * The background without a database: the product's own rules, and a thin copy of what the shell
 * does around them. That the copy is true is shown by days that the shell lives too.
 */
export class MemoryBackground implements Background {
  readonly #product: Product;
  readonly #surroundings: Surroundings;
  readonly #spans = new Map<string, Span>();
  readonly #absences = new MemoryAbsences(this.#spans);
  readonly #corrections: Absence[] = [];
  /** In the order of dates. */
  readonly #calendar: CalendarDay[] = [];

  constructor(product: Product, surroundings: Surroundings) {
    this.#product = product;
    this.#surroundings = surroundings;
  }

  pulse(
    spans: readonly PageSpan[],
    place: CasePlace,
    at: number,
  ): Promise<PulseAnswer> | PulseAnswer {
    const isPresent = this.#surroundings.queryState(QUIET_SECONDS, at) === 'active';
    const kept = place === 'help' ? spans.filter(({ id }) => this.#spans.has(id)) : spans;
    const answer = place === 'help' ? 'notCounted' : 'kept';
    if (kept.length === 0) return 'notCounted';
    if (isPresent) this.#absences.closeDisproved(at - QUIET_SECONDS * 1000, at);
    for (const span of kept) this.#keep(span, place, at);
    return isPresent ? answer : this.#observe(undefined, at).then(() => answer);
  }

  idle(event: IdleState, at: number): Promise<void> | void {
    if (event === 'idle') return this.#observe(event, at);
    this.#absences.record({ kind: event, at });
  }

  started(at: number): Promise<void> {
    return this.#observe(undefined, at);
  }

  died(): void {
    // It remembers nothing but what is stored.
  }

  paused(at: number, until: number): void {
    this.#absences.pause(at, until);
  }

  resumed(at: number): void {
    this.#absences.resume(at);
  }

  corrected(absence: Absence): void {
    this.#corrections.push(absence);
  }

  rows(): Rows {
    const { open, closed } = this.#absences;
    return {
      spans: [...this.#spans.values()],
      absences: [...closed, ...open.values(), ...this.#corrections],
      calendar: this.#calendar,
    };
  }

  async #observe(reported: IdleState | undefined, at: number): Promise<void> {
    const query = (seconds: number) => this.#surroundings.queryState(seconds, at);
    const state = reported ?? query(QUIET_SECONDS);
    if (state !== 'idle') return this.#absences.record({ kind: state, at });
    const age = await this.#product.ageOfLastInput((seconds) => Promise.resolve(query(seconds)));
    this.#absences.record(this.#product.presenceOf(age, at));
  }

  #keep(sent: PageSpan, place: CasePlace, now: number): void {
    const kept = this.#spans.get(sent.id);
    const row = this.#product.acceptSpan(sent, { now, systemId: place, kept });
    if (row === null || kept?.end === row.end) return;
    this.#spans.set(row.id, row);
    let day = this.#touch(kept?.end ?? row.start);
    while (day.end < row.end) day = this.#touch(day.end);
  }

  #touch(instant: number): CalendarDay {
    const before = this.#calendar.findLast(({ start }) => start <= instant);
    if (before !== undefined && instant < before.end) return before;
    const after = this.#calendar.find(({ start }) => start > instant);
    const minutes = this.#surroundings.dayStartsAtMinutes();
    const day = this.#product.dayAt(instant, { before, after }, minutes);
    if (!this.#calendar.some(({ date }) => date === day.date)) {
      this.#calendar.push(day);
      this.#calendar.sort((one, other) => (one.date < other.date ? -1 : 1));
    }
    return day;
  }
}
