import type { CaseSystem } from '../case-system.ts';
import { pageReply, redirectReply } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import { budgetsPage } from './pages/budgets-page.ts';
import { paymentsPage } from './pages/payments-page.ts';
import { signedIn } from './visit.ts';

/** The second system on the host, told apart from Harbour proper by its path alone. */
export function financeRoutes(system: CaseSystem): readonly Route[] {
  return [
    { method: 'GET', path: '/finance', answer: () => redirectReply('/finance/') },
    {
      method: 'GET',
      path: '/finance/',
      answer: signedIn(system, ({ session }) => pageReply(budgetsPage(system.address, session))),
    },
    {
      method: 'GET',
      path: '/finance/payments',
      answer: signedIn(system, ({ session }) => pageReply(paymentsPage(system.address, session))),
    },
  ];
}
