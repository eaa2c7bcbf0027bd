import type { TipsActions, TipsView } from '../../utils/dashboard/view';
import { Feedback } from '../layout/Feedback';
import { useLanguage } from '../layout/language';
import { usePageTitle } from '../layout/usePageTitle';
import type { Work } from '../layout/useWork';
import { TipLibrary } from './TipLibrary';
import { TipPacks } from './TipPacks';

interface Props {
  view: TipsView;
  actions: TipsActions;
  work: Work;
}

/** The page of tips: all there are, and the packs from which some of them come. */
export function TipsPage({ view, actions, work }: Props) {
  const { say } = useLanguage();
  usePageTitle(say('pages.tips'));
  return (
    <>
      <TipLibrary
        view={view}
        onAnswer={(tipId, response) => work.run(() => actions.answer(tipId, response))}
        onPrint={() => actions.print()}
      />
      <TipPacks view={view} actions={actions} />
      <Feedback hasFailed={work.hasFailed} message={null} />
    </>
  );
}
