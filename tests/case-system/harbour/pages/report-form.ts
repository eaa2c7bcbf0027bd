import { html } from '../../html.ts';
import type { Html } from '../../html.ts';

/** Asks for the report, which is slow in every system there is. */
export function reportForm(): Html {
  return html`
    <form class="panel" method="get" action="/care/report">
      <h2>Team report</h2>
      <p class="hint">It takes 3 to 8 seconds before the page begins to come.</p>
      <label for="seconds">How long it takes</label>
      <select id="seconds" name="seconds">
        <option value="">As it comes</option>
        <option value="3">3 seconds</option>
        <option value="5">5 seconds</option>
        <option value="8">8 seconds</option>
      </select>
      <p class="actions"><button data-testid="run-report">Run the report</button></p>
    </form>
  `;
}
