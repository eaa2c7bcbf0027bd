import type { PageSpan } from '../../../../utils/detection/sample';
import { initialState, silenced } from '../../../../utils/detection/state';
import type { PulseAnswer } from '../../../../utils/messages/pulse';
import type { CasePlace } from '../life/story';
import type { Attention } from '../life/witness';
import type { Product } from './functions';

/** Both clocks as the page reads them, ms. */
export interface PageClocks {
  wallMs: number;
  /** Of the computer; the page's own begins when the page does. */
  monotonicMs: number;
}

/** A page with the detector on it: what it samples goes through the reducer. */
export class DetectorPage {
  readonly #product: Product;
  readonly #originMs: number;
  #state;
  #addressesSeen = 0;
  place: CasePlace;
  attention: Attention;
  isHanging = false;
  /** It has come in sight in this second, and looks again when things have settled. */
  isSettling: boolean;

  constructor(
    number: number,
    place: CasePlace,
    attention: Attention,
    { product, monotonicMs }: { product: Product; monotonicMs: number },
  ) {
    this.#product = product;
    // Eighths of a millisecond, so that reckoning with them is exact.
    this.#originMs = monotonicMs - (number % 8) / 8;
    this.#state = initialState(number.toString(16).padStart(32, '0'));
    this.place = place;
    this.attention = attention;
    this.isSettling = attention !== null;
  }

  /** Looks at the page; gives the spans to send. */
  look(
    { wallMs, monotonicMs }: PageClocks,
    { leaving = false, addressChanged = false } = {},
  ): readonly PageSpan[] {
    if (addressChanged) this.#addressesSeen += 1;
    const { state, send } = this.#product.step(this.#state, {
      wallMs,
      monotonicMs: monotonicMs - this.#originMs,
      attention: this.attention,
      addressChanged,
      leaving,
    });
    this.#state = state;
    return send;
  }

  /** What is to be done with the answer to a message that is sent now. */
  answered(): (answer: PulseAnswer) => void {
    const sentAt = this.#addressesSeen;
    return (answer) => {
      const isSameAddress = sentAt === this.#addressesSeen;
      if (answer === 'notCounted' && isSameAddress) this.#state = silenced(this.#state);
    };
  }
}
