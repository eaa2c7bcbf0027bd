import type { OptionsView } from '../options/view';
import type { WelcomePlace } from './steps';

/** Everything the welcome draws. */
export interface WelcomeView {
  /** What it sets is a part of the settings. */
  options: OptionsView;
  /** How far the person got; null where the welcome was never opened. */
  reached: WelcomePlace | null;
}
