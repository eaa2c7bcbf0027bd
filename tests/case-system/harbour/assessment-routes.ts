import type { CaseSystem } from '../case-system.ts';
import { pageReply } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import { assessmentPage } from './pages/assessment-page.ts';
import { fullAssessmentPage } from './pages/full-assessment-page.ts';
import { withPerson } from './visit.ts';

export function assessmentRoutes(system: CaseSystem): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/care/people/:id/assessment',
      answer: withPerson(system, ({ person, session }) =>
        pageReply(assessmentPage(system.address, session, person)),
      ),
    },
    {
      method: 'GET',
      path: '/care/people/:id/full-assessment',
      answer: withPerson(system, ({ person, session }) =>
        pageReply(fullAssessmentPage(system.address, session, person)),
      ),
    },
  ];
}
