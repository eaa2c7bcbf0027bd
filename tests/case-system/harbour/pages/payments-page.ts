import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import type { Session } from '../../store/sessions.ts';
import { financeFrame } from '../frame.ts';

/** The second page of Harbour Finance, so that there is somewhere to go inside it. */
export function paymentsPage(address: Address, { userName }: Session): Html {
  return financeFrame({
    title: 'Payments',
    userName,
    address,
    body: html`
      <h1 tabindex="-1">Payments</h1>
      <ul class="panel plain-list">
        <li>Bus fares, the Lantern family: £18.40, waiting for a signature</li>
        <li>Bed guard, the Buttonwood family: £95.00, paid</li>
        <li>School shoes, the Pebblebrook family: £32.00, paid</li>
      </ul>
    `,
  });
}
