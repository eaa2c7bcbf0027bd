import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SystemActions } from '../../utils/options/actions';
import type { AddOutcome, SystemView, SystemsView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { AddSystem } from './AddSystem';
import { CaseSystems } from './CaseSystems';
import { useChanges } from './useChanges';

interface Props {
  view: SystemsView;
  team: string;
  actions: SystemActions;
}

/** The case systems: which there are, whether each may be counted, and another. */
export function SystemsSection({ view, team, actions }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // A button that has done its work may be gone, and the focus with it.
    const isLost = changes.message !== null && document.activeElement === document.body;
    if (isLost) title.current?.focus({ preventScroll: true });
  }, [changes.message]);

  const ask = (
    name: string,
    success: 'outcome.added' | 'outcome.allowed',
    question: () => Promise<AddOutcome>,
  ) =>
    changes.make(question, (outcome) =>
      outcome === 'added' ? say(success, { name }) : say(`outcome.${outcome}`, { place: name }),
    );
  const remove = ({ id, name }: SystemView) => {
    // The row goes, and the button that was pressed with it.
    title.current?.focus();
    return changes.keep(() => actions.removeSystem(id), say('options.removed', { name }));
  };
  return (
    <Section id="systems" title={say('options.systems')} titleRef={title}>
      <p class="hint">{say('options.systemsIntro')}</p>
      <CaseSystems
        systems={view.systems}
        teamName={team}
        onAllow={({ id, name }) => ask(name, 'outcome.allowed', () => actions.allow(id))}
        onRemove={remove}
      />
      {changes.feedback}
      {view.canAdd ? (
        <AddSystem
          candidate={view.candidate}
          check={(text) => actions.checkAddress(text)}
          onAdd={({ pattern }, name) =>
            ask(name, 'outcome.added', () => actions.addSystem(pattern, name))
          }
        />
      ) : (
        <p class="hint">{say('options.teamChooses', { team })}</p>
      )}
    </Section>
  );
}
