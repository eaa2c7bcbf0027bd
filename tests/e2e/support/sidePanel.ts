import type { Session } from './session.ts';
import { evaluateIn, panelTarget } from './worker.ts';

/** The real panel beside the page, which no debugger shows among the tabs. */
export class SidePanel {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async isOpen(): Promise<boolean> {
    return (await panelTarget(this.#session.endpoint)) !== undefined;
  }

  /** Evaluates in the panel, which must be open. */
  async evaluate<Result>(expression: string): Promise<Result> {
    const target = await panelTarget(this.#session.endpoint);
    if (target === undefined) throw new Error('The panel is not open.');
    return evaluateIn<Result>(target, expression);
  }
}
