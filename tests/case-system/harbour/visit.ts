import type { CaseSystem } from '../case-system.ts';
import type { Asked } from '../http/asked.ts';
import { jsonReply, pageReply, redirectReply } from '../http/reply.ts';
import type { Reply } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import type { Person } from '../store/people.ts';
import type { Session } from '../store/sessions.ts';
import { nowherePage } from './pages/nowhere-page.ts';

export const sessionCookie = 'harbour-session';

/** A request by somebody signed in. */
export interface Visit {
  readonly asked: Asked;
  readonly session: Session;
}

/** A request for a person's record. */
export interface RecordVisit extends Visit {
  readonly person: Person;
}

type Answer = Reply | Promise<Reply>;

/** Lets only those in who are signed in; the others are sent to the sign-in, which sends them back here. */
export function signedIn(
  system: CaseSystem,
  answer: (visit: Visit, id: string) => Answer,
): Route['answer'] {
  return (asked, id) => {
    const session = system.sessions.find(asked.cookie(sessionCookie));
    if (session !== undefined) return answer({ asked, session }, id);
    // A script that saves would follow the redirect and take the sign-in page for success.
    if (asked.method === 'PUT') return jsonReply({ mistake: 'Nobody is signed in.' }, 401);
    return redirectReply(`/sign-in?${new URLSearchParams({ next: asked.path })}`);
  };
}

/** The same for the record of a person; an unknown one gets a page that says so. */
export function withPerson(
  system: CaseSystem,
  answer: (visit: RecordVisit) => Answer,
): Route['answer'] {
  return signedIn(system, (visit, id) => {
    const person = system.records.person(id);
    if (person !== undefined) return answer({ ...visit, person });
    return pageReply(nowherePage(system.address, visit.session), 404);
  });
}
