import { type DashboardPage, dashboardPages, hashOf } from '../../utils/dashboard/view';
import { useLanguage } from './language';

interface Props {
  current: DashboardPage;
}

/** The ways between the dashboard's pages: links, so that a page can be gone back from. */
export function PageNav({ current }: Props) {
  const { say } = useLanguage();
  return (
    <nav class="page-nav" aria-label={say('pages.title')}>
      <ul>
        {dashboardPages.map((page) => (
          <li key={page}>
            <a href={hashOf(page)} aria-current={page === current ? 'page' : undefined}>
              {say(`pages.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
