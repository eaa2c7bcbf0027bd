import type { PlaceView, SetBy, SystemView } from '../../utils/options/systemViews';
import type { Say } from '../../utils/language/lookup';
import { useLanguage } from '../layout/language';

interface Props {
  system: SystemView;
  /** The name for a team that gives none. */
  organisation: string;
}

/** What a case system is called, where it is, who set it, and whether it may be counted. */
export function SystemAbout({ system, organisation }: Props) {
  const { say } = useLanguage();
  const { name, places, access, setBy, leavesToOthers } = system;
  return (
    <div class="system-about">
      <h3>
        <bdi>{name}</bdi>
        {setBy.kind !== 'person' && (
          <span class="system-team"> {layerInWords(setBy, organisation, say)}</span>
        )}
      </h3>
      {places.map((place) => (
        <Place key={place.pattern} place={place} isMarked={access === 'partly'} />
      ))}
      {leavesToOthers.map(({ place, systemName }) => (
        <p key={`${place} ${systemName}`}>{say('systems.leaves', { place, system: systemName })}</p>
      ))}
      {setBy.kind === 'teamFile' && <p>{say('systems.fromFileExplained')}</p>}
      <p class={`system-access access-${access}`}>
        {access === 'partly' ? say('systems.partly') : say(`options.access.${access}`)}
      </p>
    </div>
  );
}

function Place({ place, isMarked }: { place: PlaceView; isMarked: boolean }) {
  const { say } = useLanguage();
  return (
    <>
      <p>
        {place.place}
        {isMarked && place.access === 'missing' && (
          <span class="access-missing"> · {say('systems.placeMissing')}</span>
        )}
      </p>
      {place.hasOtherLetters && <p>{say('systems.otherLettersShort')}</p>}
    </>
  );
}

function layerInWords(
  { kind, team }: Exclude<SetBy, { kind: 'person' }>,
  organisation: string,
  say: Say,
): string {
  if (kind === 'teamFile') {
    return say('systems.fromFile', { team: team ?? say('systems.yourTeam') });
  }
  return say('options.setBy', { team: team ?? organisation });
}
