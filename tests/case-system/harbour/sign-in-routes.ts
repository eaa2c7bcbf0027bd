import type { CaseSystem } from '../case-system.ts';
import { pageReply, redirectReply, withHeader } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import { sessionCookie } from './visit.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { signedOutPage } from './pages/signed-out-page.ts';

const worklist = '/care/worklist';

/** Signing in, outside the system's path, and out, inside it. */
export function signInRoutes({ address, sessions }: CaseSystem): readonly Route[] {
  return [
    { method: 'GET', path: '/', answer: () => redirectReply('/sign-in') },
    {
      method: 'GET',
      path: '/sign-in',
      answer: ({ query }) => pageReply(signInPage(address, { next: nextPage(query.get('next')) })),
    },
    {
      method: 'POST',
      path: '/sign-in',
      async answer(asked) {
        const form = await asked.form();
        const next = nextPage(form.get('next'));
        const userName = form.get('userName')?.trim() ?? '';
        if (userName === '' || !form.get('password')) {
          return pageReply(
            signInPage(address, { next, mistake: 'Enter a user name and a password.' }),
            422,
          );
        }
        const { id } = sessions.begin(userName);
        return withHeader(
          redirectReply(next),
          'set-cookie',
          `${sessionCookie}=${id}; Path=/; HttpOnly; SameSite=Lax`,
        );
      },
    },
    {
      method: 'GET',
      path: '/care/sign-out',
      answer(asked) {
        sessions.end(asked.cookie(sessionCookie) ?? '');
        const gone = `${sessionCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
        return withHeader(pageReply(signedOutPage(address)), 'set-cookie', gone);
      },
    },
  ];
}

/** Where signing in leads: only ever to a page behind it. */
function nextPage(asked: string | null): string {
  return asked !== null && /^\/(care|finance)\/[\w/-]*$/.test(asked) && asked !== '/care/sign-out'
    ? asked
    : worklist;
}
