import { forgetAll } from '../forgetting/forgetAll';
import { forgetRange, forgetSystemRecords } from '../forgetting/forgetPart';
import { answerStillYou } from '../forgetting/answerStillYou';
import { languageOf } from '../language/language';
import { loadInForce } from '../settings/loadSetup';
import { changeSettings } from '../settings/settingsStore';
import type { DataActions } from './dataActions';
import { readKept } from './readKept';
import { readRows } from './readRows';
import type { Changing } from './systemActions';

/** The controls of what is kept at work. */
export function dataActions(language: string | undefined, changing: Changing): DataActions {
  const words = languageOf(language);
  return {
    readKept: () => readKept(words.say),
    async readRows(table, first) {
      const { setup, settings } = await loadInForce();
      const systems = [...settings.systems, ...setup.systems];
      const names = new Map(systems.map(({ id, name }) => [id, name]));
      return readRows(table, first, { ...words, nameOf: (id) => names.get(id) });
    },
    setForgetAtClose: (forgetAtClose) =>
      changing(
        changeSettings((settings) => ({ ...settings, forgetAtClose })).then(() => undefined),
      ),
    deleteDates: (from, to) => changing(forgetRange({ from, to })),
    deleteSystem: (systemId) => changing(forgetSystemRecords(systemId)),
    deleteEverything: () => changing(forgetAll('everything')),
    answerStillYou: (isStillThem, question) => changing(answerStillYou(isStillThem, question)),
  };
}
