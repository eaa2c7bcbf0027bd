import { render } from 'preact';
import { LivePage } from '../../components/layout/LivePage';
import { languageOf } from '../../utils/language/language';
import { optionsActions } from '../../utils/options/optionsActions';
import { readOptions } from '../../utils/options/readOptions';
import { recordsCare } from '../../utils/records/recordsCare';
import { onChange } from '../../utils/store/changes';
import { Options } from './Options';

/** Goes to the part of the page that its address names; a notification on the screen leads there. */
function showPart(): void {
  const part = document.getElementById(location.hash.slice(1));
  if (part instanceof HTMLDetailsElement) part.open = true;
  (part?.querySelector('summary') ?? part)?.focus();
}

const page = document.querySelector('#page');
if (page) {
  render(
    <LivePage
      read={() => readOptions(location.hash)}
      listen={onChange}
      care={recordsCare}
      draw={({ last, refresh }) => {
        const language = languageOf(last.setup.language);
        return (
          <Options
            view={last.view}
            isSetUp={last.isSetUp}
            actions={optionsActions(last, language.say, refresh)}
            language={language}
          />
        );
      }}
      onReady={showPart}
    />,
    page,
  );
}
