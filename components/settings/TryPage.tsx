import { useState } from 'preact/hooks';
import type { SystemActions } from '../../utils/options/actions';
import { useLanguage } from '../layout/language';
import './AddressField.css';
import './CaseSystems.css';

interface Props {
  verdictOn: SystemActions['wouldBeCounted'];
}

/** Says of any address whether a page there would be counted, and why. */
export function TryPage({ verdictOn }: Props) {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const sentence = text.trim() === '' ? '' : verdictOn(text);
  return (
    <details class="systems-aside">
      <summary>{say('systems.try')}</summary>
      <div class="address-field">
        <label for="try-page">{say('systems.tryPage')}</label>
        <p id="try-page-hint" class="hint">
          {say('systems.tryExplained')}
        </p>
        <input
          id="try-page"
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          value={text}
          aria-describedby="try-page-hint try-page-verdict"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <output id="try-page-verdict" class="address-check">
          {sentence}
        </output>
      </div>
    </details>
  );
}
