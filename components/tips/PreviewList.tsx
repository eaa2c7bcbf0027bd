import type { NamedTip } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';
import { SlottedValues } from '../layout/SlottedValues';

interface Props {
  title: string;
  /** `former` is the title of the tip whose place is taken. */
  tips: readonly (NamedTip & { former?: string })[];
}

/** Some tips of a pack, each with its credit; nothing at all where there is none. */
export function PreviewList({ title, tips }: Props) {
  const { say } = useLanguage();
  if (tips.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul class="team-list">
        {tips.map(({ title: name, credit, former }, index) => (
          <li key={index}>
            {former === undefined ? (
              <bdi>{name}</bdi>
            ) : (
              <SlottedValues
                sentence={(tip = '', other = '') =>
                  say('packs.preview.inPlace', { tip, former: other })
                }
              >
                <bdi>{name}</bdi>
                <bdi>{former}</bdi>
              </SlottedValues>
            )}{' '}
            <cite class="preview-credit">
              <bdi>{credit}</bdi>
            </cite>
          </li>
        ))}
      </ul>
    </>
  );
}
