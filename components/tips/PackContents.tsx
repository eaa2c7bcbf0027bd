import { useLanguage } from '../layout/language';

const MOST_SHOWN = 5;

interface Props {
  /** How many tips. */
  count: number;
  credits: readonly string[];
}

/** How many tips a pack has, and whom it credits. */
export function PackContents({ count, credits }: Props) {
  const { say } = useLanguage();
  const more = credits.length - MOST_SHOWN;
  return (
    <>
      <p>{say('packs.count', { count })}</p>
      <ul class="team-list">
        {credits.slice(0, MOST_SHOWN).map((credit) => (
          <li key={credit}>
            <cite class="preview-credit">
              <bdi>{credit}</bdi>
            </cite>
          </li>
        ))}
        {more > 0 && <li>{say('team.problems.more', { count: more })}</li>}
      </ul>
    </>
  );
}
