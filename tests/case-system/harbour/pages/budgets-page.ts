import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import type { Session } from '../../store/sessions.ts';
import { financeFrame } from '../frame.ts';

const budgets = [
  { name: 'Help in an emergency', given: '£4,000', left: '£1,260' },
  { name: 'Travel for family visits', given: '£2,500', left: '£1,875' },
  { name: 'Equipment at home', given: '£9,000', left: '£5,120' },
];

/** The first page of Harbour Finance. */
export function budgetsPage(address: Address, { userName }: Session): Html {
  return financeFrame({
    title: 'Budgets',
    userName,
    address,
    body: html`
      <h1 tabindex="-1">Budgets</h1>
      <div class="wide" role="region" aria-label="Budgets" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Budget</th>
              <th class="number" scope="col">Given</th>
              <th class="number" scope="col">Left</th>
            </tr>
          </thead>
          <tbody>
            ${budgets.map(
              ({ name, given, left }) => html`
                <tr>
                  <th scope="row">${name}</th>
                  <td class="number">${given}</td>
                  <td class="number">${left}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `,
  });
}
