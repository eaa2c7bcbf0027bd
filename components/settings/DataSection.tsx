import { useEffect, useState } from 'preact/hooks';
import type { OptionsActions } from '../../utils/options/actions';
import type { KeptView, OptionsView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { StillYou } from '../layout/StillYou';
import './DataSection.css';
import { DeleteDates } from './DeleteDates';
import { DeleteEverything } from './DeleteEverything';
import { DeleteSystem } from './DeleteSystem';
import { ForgetAtClose } from './ForgetAtClose';
import { KeptSummary } from './KeptSummary';
import { RawRows } from './RawRows';
import { useChanges } from './useChanges';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
}

/** What is kept: how much, every row of it, and the ways to delete it. */
export function DataSection({ view, actions: { data } }: Props) {
  const { say } = useLanguage();
  const settings = useChanges();
  const changes = useChanges();
  const [kept, setKept] = useState<KeptView | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  // The page is drawn before this is counted, and again whenever something was recorded.
  useEffect(() => {
    let isLatest = true;
    data.readKept().then(
      (read) => isLatest && (setKept(read), setHasFailed(false)),
      () => isLatest && setHasFailed(true),
    );
    return () => {
      isLatest = false;
    };
  }, [view]);

  const question = kept === null ? null : kept.question;
  const shown = question === null ? kept : null;
  return (
    <Section id="data" title={say('data.title')}>
      <p class="hint">{say('data.intro')}</p>
      {kept === null && <output>{say(hasFailed ? 'data.notRead' : 'data.counting')}</output>}
      {kept !== null && question !== null && (
        <StillYou
          question={question}
          today={kept.today}
          level={3}
          onAnswer={(isStillThem) => data.answerStillYou(isStillThem, question)}
        />
      )}
      {shown !== null && (
        <>
          <KeptSummary kept={shown} />
          <RawRows read={data.readRows} asOf={shown} />
        </>
      )}
      <ForgetAtClose
        isWanted={view.data.forgetsAtClose}
        onChange={(isWanted) => settings.keep(() => data.setForgetAtClose(isWanted))}
      />
      {settings.feedback}
      <div class="data-section">
        <h3>{say('data.delete')}</h3>
        {shown !== null && (
          <>
            <DeleteDates
              today={shown.today}
              onDelete={(from, to, sentence) =>
                changes.keep(() => data.deleteDates(from, to), sentence)
              }
            />
            <DeleteSystem
              systems={shown.systems}
              onDelete={(id, sentence) => changes.keep(() => data.deleteSystem(id), sentence)}
            />
          </>
        )}
        <DeleteEverything
          onDelete={() =>
            changes.keep(() => data.deleteEverything(), say('data.didDeleteEverything'))
          }
        />
        {changes.feedback}
      </div>
    </Section>
  );
}
