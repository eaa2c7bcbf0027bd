import type { CaseSystem } from '../case-system.ts';
import { pageReply } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import { reportDelaySeconds } from '../report-delay.ts';
import { reportPage } from './pages/report-page.ts';
import { signedIn } from './visit.ts';

/** The report, of which not a byte is sent before its time is over. */
export function reportRoutes(system: CaseSystem): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/care/report',
      answer: signedIn(system, async ({ asked, session }) => {
        const seconds = reportDelaySeconds(asked.query.get('seconds'), system.random());
        await system.wait(seconds * 1000);
        return pageReply(reportPage(system, session, seconds));
      }),
    },
  ];
}
