import type { CaseSystem } from '../case-system.ts';
import { pageReply, redirectReply } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import { worklistPage } from './pages/worklist-page.ts';
import { signedIn } from './visit.ts';

export function worklistRoutes(system: CaseSystem): readonly Route[] {
  return [
    { method: 'GET', path: '/care/', answer: () => redirectReply('/care/worklist') },
    {
      method: 'GET',
      path: '/care/worklist',
      answer: signedIn(system, ({ session }) => pageReply(worklistPage(system, session))),
    },
  ];
}
