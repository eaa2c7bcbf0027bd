import { useLanguage } from './language';
import { Mark } from './Mark';
import './Trouble.css';

/** Why the records cannot be read: `newerRecords` when a later version has written them. */
export type TroubleKind = 'cannotOpen' | 'newerRecords';

interface Props {
  problem: TroubleKind;
  onTryAgain: () => void;
}

/** What stands in place of a page whose records cannot be read. */
export function Trouble({ problem, onTryAgain }: Props) {
  const { say } = useLanguage();
  return (
    <main class="trouble">
      <p class="trouble-name">
        <Mark /> {say('name')}
      </p>
      <div role="alert">
        <h1>{say('trouble.title')}</h1>
        <p>{say(`trouble.${problem}`)}</p>
      </div>
      <button type="button" class="button button-strong" onClick={onTryAgain}>
        {say('trouble.tryAgain')}
      </button>
    </main>
  );
}
