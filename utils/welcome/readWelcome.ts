import { type OptionsReading, readOptions } from '../options/readOptions';
import { loadReached } from './reached';
import type { WelcomeView } from './view';

/** What the welcome shows, and what its buttons rest on. */
export interface WelcomeReading {
  view: WelcomeView;
  options: OptionsReading;
}

/** Reads all that the welcome shows; `hash` may hold the site the person came from. */
export async function readWelcome(hash: string): Promise<WelcomeReading> {
  const [options, reached] = await Promise.all([readOptions(hash), loadReached()]);
  return { options, view: { options: options.view, reached } };
}
