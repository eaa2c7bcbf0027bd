import type { Say } from '../language/lookup';
import { optionsActions } from '../options/optionsActions';
import { allowSystems } from '../systems/ownSystems';
import type { WelcomeActions } from './actions';
import { keepSystem } from './keepSystem';
import { keepReached } from './reached';
import type { WelcomeReading } from './readWelcome';

/** The welcome's controls at work; each draws anew with `refresh`. */
export function welcomeActions(
  { options, view }: WelcomeReading,
  say: Say,
  refresh: () => Promise<void>,
): WelcomeActions {
  const { systems, setWorkingHours, setWorkingDays } = optionsActions(options, say, refresh);
  return {
    checkAddress: (text) => systems.checkAddress(text),
    keepSystem: async (pattern, name) => {
      await keepSystem(pattern, name);
      await refresh();
    },
    allowAll: async () => {
      const outcome = await allowSystems({ matches: withoutAccess({ options, view }) });
      await refresh();
      return outcome;
    },
    hours: { setWorkingHours, setWorkingDays },
    reach: keepReached,
  };
}

function withoutAccess({ options: { setup }, view }: WelcomeReading): string[] {
  const missing = view.options.systems.systems.filter(({ access }) => access !== 'given');
  const ids = new Set(missing.map(({ id }) => id));
  return setup.systems.filter(({ id }) => ids.has(id)).flatMap(({ matches }) => matches);
}
