import type { Resource } from '../../utils/tips/resources';
import { useLanguage } from '../layout/language';
import { usePageTitle } from '../layout/usePageTitle';
import './Resources.css';

interface Props {
  resources: readonly Resource[];
}

/** What may help elsewhere: a link where the address is known, else where to look. */
export function Resources({ resources }: Props) {
  const { say } = useLanguage();
  usePageTitle(say('pages.resources'));
  return (
    <div class="resources">
      <h1 tabIndex={-1}>{say('resources.title')}</h1>
      <p class="hint">{say('resources.explained')}</p>
      <ul>
        {resources.map((resource) => (
          <li key={resource.id}>
            <Name resource={resource} />{' '}
            {resource.by !== undefined && <span class="resource-by">{resource.by}</span>}{' '}
            <WhereToLook resource={resource} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Name({ resource: { id, at } }: { resource: Resource }) {
  const { say } = useLanguage();
  const name = say(`resource.${id}`);
  if (at.kind !== 'link') return <span>{name}</span>;
  return (
    <a href={at.link} target="_blank" rel="noopener noreferrer">
      {name}
      <span class="visually-hidden"> ({say('library.opensElsewhere')})</span>
    </a>
  );
}

function WhereToLook({ resource: { at } }: { resource: Resource }) {
  const { say } = useLanguage();
  switch (at.kind) {
    case 'link':
      // Seen before the click, and read on paper.
      return <span class="resource-by">{URL.parse(at.link)?.host}</span>;
    case 'campaignPage':
      return <span>{say('resources.onCampaignPage')}</span>;
    case 'site':
      return <span>{say('resources.onSite', { site: at.site })}</span>;
    case 'byName':
      return <span>{say('resources.byName')}</span>;
  }
}
