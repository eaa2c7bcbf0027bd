import { useLayoutEffect } from 'preact/hooks';
import { useLanguage } from './language';

/** Names what is shown in the browser's tab. */
export function usePageTitle(title: string): void {
  const { say } = useLanguage();
  const whole = say('pages.tabTitle', { title });
  useLayoutEffect(() => {
    document.title = whole;
  }, [whole]);
}
