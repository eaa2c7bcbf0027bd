import { dashboardStates } from './dashboardStates.ts';
import { optionsStates } from './optionsStates.ts';
import { popupStates } from './popupStates.ts';

/** Every state of every screen. */
export const states = [
  ...popupStates.map((state) => ({ ...state, screen: 'popup' as const })),
  ...optionsStates.map((state) => ({ ...state, screen: 'options' as const })),
  ...dashboardStates.map((state) => ({ ...state, screen: 'dashboard' as const })),
];
