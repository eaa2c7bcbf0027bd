import { useRef } from 'preact/hooks';
import type { TipsActions, TipsView } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { useRescuedFocus } from '../layout/useRescuedFocus';
import '../settings/TeamSection.css';
import { useChanges } from '../settings/useChanges';
import { AddPack } from './AddPack';
import { OwnPack } from './OwnPack';
import { PackContents } from './PackContents';

interface Props {
  view: Pick<TipsView, 'packs' | 'teamTips'>;
  actions: Pick<TipsActions, 'checkPack' | 'removePack'>;
}

/** Where tips come from that are not Alongside's own, and the way to add some. */
export function TipPacks({ view: { packs, teamTips }, actions }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const title = useRef<HTMLHeadingElement>(null);
  useRescuedFocus(title, changes.message);
  return (
    <div class="tip-packs">
      <Section id="packs" title={say('packs.title')} titleRef={title}>
        <p class="hint">{say('packs.explained')}</p>
        {teamTips.map((theirs) => (
          <div key={theirs.kind} class="team-part">
            <h3 dir="auto">
              {say('packs.setBy', { team: theirs.team ?? say('options.yourOrganisation') })}
            </h3>
            <PackContents count={theirs.count} credits={theirs.credits} />
            {theirs.kind === 'teamFile' && <p>{say('packs.withTeamFile')}</p>}
          </div>
        ))}
        {packs.map((pack) => (
          <OwnPack
            key={pack.id}
            pack={pack}
            onRemove={() =>
              changes.keep(
                () => actions.removePack(pack.id),
                say('packs.removed', { pack: pack.title }),
              )
            }
          />
        ))}
        {changes.feedback}
        <AddPack
          check={(file) => actions.checkPack(file)}
          onAdd={({ add, title: pack }) =>
            changes.make(add, (outcome) => say(`packs.${outcome}`, { pack }))
          }
        />
      </Section>
    </div>
  );
}
