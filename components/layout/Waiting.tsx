import { useLanguage } from './language';
import { Progress } from './Progress';

/** What stands in place of a page until its records are read; nothing at all for the first 0.3 s. */
export function Waiting() {
  const { say } = useLanguage();
  return (
    <main aria-busy="true">
      <h1 class="visually-hidden">{say('name')}</h1>
      <Progress label={say('work.opening')} />
    </main>
  );
}
