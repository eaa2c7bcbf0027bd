import { type OptionsReading, readOptions } from '../options/readOptions';
import { loadReached } from './reached';
import type { WelcomeView } from './view';

/** What the welcome shows, and what its buttons rest on. */
export interface WelcomeReading {
  view: WelcomeView;
  options: OptionsReading;
}

/** Reads all that the welcome shows. */
export async function readWelcome(): Promise<WelcomeReading> {
  const [options, reached] = await Promise.all([readOptions(''), loadReached()]);
  return { options, view: { options: options.view, reached } };
}
