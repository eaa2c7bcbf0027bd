import { data } from './british/data';
import { day } from './british/day';
import { nudges } from './british/nudges';
import { panel } from './british/panel';
import { policyFiles } from './british/policyFiles';
import { popup } from './british/popup';
import { records } from './british/records';
import { settings } from './british/settings';
import { systems } from './british/systems';
import { team } from './british/team';
import { tips } from './british/tips';
import { welcome } from './british/welcome';
import { words } from './british/words';

/**
 * Every sentence of the product in British English. A name in braces is a value to be given; an
 * entry with `one` and `other` is chosen by `count` with the language's plural rules.
 */
export const british = {
  ...words,
  ...data,
  ...team,
  ...panel,
  ...popup,
  ...records,
  ...settings,
  ...systems,
  ...day,
  ...data,
  ...nudges,
  ...tips,
  ...policyFiles,
  ...welcome,
};
