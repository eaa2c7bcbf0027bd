import { useLanguage } from '../layout/language';

interface Props {
  link: string;
}

/** Leads to a source, with the site it leads to in its words; nothing is opened before a click. */
export function SourceLink({ link }: Props) {
  const { say } = useLanguage();
  const host = URL.parse(link)?.host ?? link;
  return (
    <a class="source-link" href={link} target="_blank" rel="noopener noreferrer">
      {say('library.source', { host })}
      <span class="visually-hidden"> ({say('library.opensElsewhere')})</span>
    </a>
  );
}
