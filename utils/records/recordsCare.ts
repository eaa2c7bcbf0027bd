import { announceChange } from '../store/changes';
import { dismissNotice, loadNews } from '../store/databaseNews';
import { problemOf } from '../store/problemOf';
import { startNewRecords } from '../store/setAside';
import { keepWaiting } from '../store/keepPulse';
import { noNews, type RecordsCare } from './records';

/** The care of the records, as every page of the extension has it. */
export const recordsCare: RecordsCare = {
  problemOf,
  async readNews() {
    const news = await loadNews().catch(() => noNews);
    // The worker tries again at the next pulse; whoever looks at the page need not wait for one.
    if (news.trouble !== null) keepWaiting().catch(() => undefined);
    return news;
  },
  dismiss: dismissNotice,
  async startNew() {
    await startNewRecords(Date.now());
    announceChange();
  },
};
