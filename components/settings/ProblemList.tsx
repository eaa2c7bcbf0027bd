import type { ShownProblems } from '../../utils/options/view';
import { useLanguage } from '../layout/language';

interface Props {
  problems: ShownProblems;
}

/** What is wrong, each by its field, and how much there is besides. */
export function ProblemList({ problems: { shown, more } }: Props) {
  const { say } = useLanguage();
  if (shown.length === 0) return null;
  return (
    <ul class="team-list">
      {shown.map((problem, index) => (
        <li key={index}>
          <bdi>{problem}</bdi>
        </li>
      ))}
      {more > 0 && <li>{say('team.problems.more', { count: more })}</li>}
    </ul>
  );
}
