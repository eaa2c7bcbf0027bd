import { useEffect, useState } from 'preact/hooks';
import type { RemindersActions } from '../../utils/options/actions';
import type { WhyShown } from '../../utils/options/view';
import { useLanguage } from '../layout/language';

interface Props {
  read: RemindersActions['readWhy'];
  /** Another object when something has changed. */
  asOf: unknown;
}

/** What the last reminders were and what brought each; nothing is read until it is opened. */
export function WhyReminders({ read, asOf }: Props) {
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [whys, setWhys] = useState<readonly WhyShown[] | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isLatest = true;
    read().then(
      (found) => isLatest && (setWhys(found), setHasFailed(false)),
      () => isLatest && setHasFailed(true),
    );
    return () => {
      isLatest = false;
    };
  }, [isOpen, asOf]);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{say('nudge.why.title')}</summary>
      <p class="hint">{say('nudge.why.explained')}</p>
      {hasFailed && <p>{say('nudge.why.notRead')}</p>}
      {whys?.length === 0 && <p>{say('nudge.why.none')}</p>}
      <ul class="reminder-whys">
        {whys?.map(({ id, when, why, tip }) => (
          <li key={id}>
            <span class="reminder-when">{when}</span> {why}
            {tip !== null && <> {say('nudge.why.tip', { title: tip })}</>}
          </li>
        ))}
      </ul>
    </details>
  );
}
