import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SystemActions } from '../../utils/options/actions';
import type { AddOutcome, SystemsView, SystemView } from '../../utils/options/systemViews';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { AddSystem } from './AddSystem';
import { CaseSystems } from './CaseSystems';
import type { SystemChanges } from './ChangeSystem';
import { RemovedSystems } from './RemovedSystems';
import { SystemsKeptAside } from './SystemsKeptAside';
import { TryPage } from './TryPage';
import { useChanges } from './useChanges';
import { WhereUnseen } from './WhereUnseen';
import type { Wording } from '../../utils/tips/tip';

interface Props {
  view: SystemsView;
  team: string;
  wording: Wording;
  actions: SystemActions;
}

/** The case systems: which there are, whether each may be counted, and another. */
export function SystemsSection({ view, team, wording, actions }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // A button that has done its work may be gone, and the focus with it.
    const isLost = changes.message !== null && document.activeElement === document.body;
    if (isLost) title.current?.focus({ preventScroll: true });
  }, [changes.message]);

  const ask = (place: string, success: string, question: () => Promise<AddOutcome>) =>
    changes.make(question, (outcome) =>
      outcome === 'added' ? success : say(`outcome.${outcome}`, { place }),
    );
  const allowAll = (lacking: readonly SystemView[]) =>
    changes.make(
      () => actions.allow(...lacking.map(({ id }) => id)),
      (outcome) =>
        ({
          added: say('systems.allowedAll'),
          denied: say('systems.deniedAll'),
          refusedByBrowser: say('systems.refusedAll'),
        })[outcome],
    );
  const remove = ({ id, name }: SystemView) => {
    // The row goes, and the button that was pressed with it.
    title.current?.focus();
    return changes.keep(() => actions.removeSystem(id), say('options.removed', { name }));
  };
  const systemChanges: SystemChanges = {
    check: (text) => actions.checkAddress(text),
    rename: ({ id }, name) =>
      changes.make(
        () => actions.renameSystem(id, name),
        (problem) => (problem === null ? say('systems.renamed', { name: name.trim() }) : null),
      ),
    addPlace: ({ id, name }, { pattern, place }) =>
      ask(place, say('systems.placeAdded', { place, name }), () => actions.addPlace(id, pattern)),
    removePlace: ({ id }, { pattern, place }) =>
      void changes.keep(
        () => actions.removePlace(id, pattern),
        say('systems.placeRemoved', { place }),
      ),
  };
  return (
    <Section id="systems" title={say('options.systems')} titleRef={title}>
      <p class="hint">{say('options.systemsIntro')}</p>
      <CaseSystems
        systems={view.systems}
        organisation={team}
        changes={systemChanges}
        onAllow={({ id, name }) =>
          ask(name, say('outcome.allowed', { name }), () => actions.allow(id))
        }
        onAllowAll={allowAll}
        onRemove={remove}
      />
      {changes.feedback}
      <SystemsKeptAside systems={view.keptAside} team={team} />
      <RemovedSystems
        systems={view.removed}
        changes={systemChanges}
        onPutBack={({ id, name }) =>
          ask(name, say('outcome.allowed', { name }), () => actions.putBack(id))
        }
      />
      {view.canAdd ? (
        <AddSystem
          candidate={view.candidate}
          check={systemChanges.check}
          onAdd={({ pattern }, name) =>
            ask(name, say('outcome.added', { name }), () => actions.addSystem(pattern, name))
          }
        />
      ) : (
        <p class="hint">{say('options.teamChooses', { team })}</p>
      )}
      <TryPage verdictOn={(text) => actions.wouldBeCounted(text)} />
      <WhereUnseen wording={wording} actions={actions.unseen} />
    </Section>
  );
}
