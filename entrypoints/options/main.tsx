import { render } from 'preact';
import { LivePage } from '../../components/layout/LivePage';
import { languageOf } from '../../utils/language/language';
import { optionsActions } from '../../utils/options/optionsActions';
import { readOptions } from '../../utils/options/readOptions';
import { onChange } from '../../utils/store/changes';
import { problemOf } from '../../utils/store/problemOf';
import { Options } from './Options';

const page = document.querySelector('#page');
if (page) {
  render(
    <LivePage
      read={() => readOptions(location.hash)}
      listen={onChange}
      problemOf={problemOf}
      draw={({ last, refresh }) => {
        const language = languageOf(last.setup.language);
        return (
          <Options
            view={last.view}
            actions={optionsActions(last, language.say, refresh)}
            language={language}
          />
        );
      }}
    />,
    page,
  );
}
