import { render } from 'preact';
import { LivePage } from '../../components/layout/LivePage';
import { languageOf } from '../../utils/language/language';
import { recordsCare } from '../../utils/records/recordsCare';
import { onChange } from '../../utils/store/changes';
import { readWelcome } from '../../utils/welcome/readWelcome';
import { welcomeActions } from '../../utils/welcome/welcomeActions';
import { Welcome } from './Welcome';

const page = document.querySelector('#page');
if (page) {
  render(
    <LivePage
      read={readWelcome}
      listen={onChange}
      care={recordsCare}
      draw={({ last, refresh }) => {
        const language = languageOf(last.options.setup.language);
        return (
          <Welcome
            view={last.view}
            actions={welcomeActions(last, language.say, refresh)}
            language={language}
          />
        );
      }}
    />,
    page,
  );
}
