import type { CaseSystem } from '../case-system.ts';
import { pageReply } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import { homePage, newsPage } from './pages.ts';

/** Everything `intranet.localhost` has. It is no case system: time on it must never be counted. */
export function intranetRoutes({ address }: CaseSystem): readonly Route[] {
  return [
    { method: 'GET', path: '/', answer: () => pageReply(homePage(address)) },
    { method: 'GET', path: '/news', answer: () => pageReply(newsPage(address)) },
  ];
}
