import type { PageSpan } from '../../utils/detection/sample';
import type { PageWait, PulseAnswer } from '../../utils/messages/pulse';
import { sendPulse } from './extension';

const LARGEST_BACKLOG = 50;

/**
 * Sends spans and keeps those that were not taken, so that a worker killed at the wrong moment
 * costs nothing: they go out again with the next message. Bounded: the oldest are let go.
 */
export class Outbox {
  #unkept = new Map<string, PageSpan>();
  #wait: PageWait | undefined;

  /** A page load to go out with the next message. */
  addWait(wait: PageWait): void {
    this.#wait = wait;
  }

  /** Sends what was not yet taken together with `spans`; gives what the background answered. */
  async send(spans: readonly PageSpan[]): Promise<PulseAnswer> {
    for (const span of spans) this.#unkept.set(span.id, span);
    while (this.#unkept.size > LARGEST_BACKLOG) {
      const [oldest] = this.#unkept.keys();
      if (oldest !== undefined) this.#unkept.delete(oldest);
    }
    const sent = [...this.#unkept.values()];
    const wait = this.#wait;
    this.#wait = undefined;
    const answer = await sendPulse({ kind: 'pulse', spans: sent, ...(wait && { wait }) });
    if (answer === 'notKept') this.#wait ??= wait;
    else this.#forget(sent);
    return answer;
  }

  #forget(sent: readonly PageSpan[]): void {
    for (const span of sent) {
      if (this.#unkept.get(span.id) === span) this.#unkept.delete(span.id);
    }
  }
}
