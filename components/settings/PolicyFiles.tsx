import { useState } from 'preact/hooks';
import type { PolicyDownload, TeamActions } from '../../utils/options/actions';
import { download } from '../layout/download';
import { useLanguage } from '../layout/language';
import { useChanges } from './useChanges';

interface Props {
  /** The text of the team's file that was made. */
  teamFile: string;
  policyFiles: TeamActions['policyFiles'];
}

/** The same team's file as ready files for an IT department, each to be downloaded by itself. */
export function PolicyFiles({ teamFile, policyFiles }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const [files, setFiles] = useState<readonly PolicyDownload[] | null>(null);
  const onMake = async () => {
    const made = await changes.make(
      () => policyFiles(teamFile),
      () => null,
    );
    setFiles(made ?? null);
  };
  return (
    <div class="policy-files">
      <p class="hint">{say('team.it.explained')}</p>
      {files === null ? (
        <button type="button" class="button" onClick={onMake}>
          {say('team.it.make')}
        </button>
      ) : (
        <ul class="team-list">
          {files.map(({ name, forWhat, bytes }) => (
            <li key={name}>
              {forWhat}{' '}
              <button
                type="button"
                class="button"
                aria-label={say('team.it.download', { file: name })}
                onClick={() => download(name, bytes, 'application/octet-stream')}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {changes.feedback}
    </div>
  );
}
