import type { CaseSystem } from '../case-system.ts';
import type { Route } from '../http/route.ts';
import { assessmentRoutes } from './assessment-routes.ts';
import { financeRoutes } from './finance-routes.ts';
import { noteRoutes } from './note-routes.ts';
import { personRoutes } from './person-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { worklistRoutes } from './worklist-routes.ts';

/** Everything `harbour.localhost` has. */
export function harbourRoutes(system: CaseSystem): readonly Route[] {
  return [
    ...signInRoutes(system),
    ...worklistRoutes(system),
    ...noteRoutes(system),
    ...assessmentRoutes(system),
    ...personRoutes(system),
    ...reportRoutes(system),
    ...financeRoutes(system),
  ];
}
