import { useState } from 'preact/hooks';
import { useLanguage } from '../layout/language';
import { Question } from './Question';

interface Props {
  team: string | null;
  systems: readonly string[];
  onDrop: () => void;
}

/** The team's file that the person uses, and how to do without it again. */
export function TeamFileInUse({ team, systems, onDrop }: Props) {
  const { say } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div class="team-part">
      <h3>{say('team.file.inUse', { team: team ?? say('team.unnamed') })}</h3>
      {systems.length > 0 && <p>{say('team.file.systems', { systems: systems.join(', ') })}</p>}
      {isAsking ? (
        <Question
          question={say('team.file.dropQuestion')}
          yes={say('team.file.dropYes')}
          no={say('team.file.dropNo')}
          takesFocus
          onYes={onDrop}
          onNo={() => setIsAsking(false)}
        />
      ) : (
        <button type="button" class="button" onClick={() => setIsAsking(true)}>
          {say('team.file.drop')}
        </button>
      )}
    </div>
  );
}
