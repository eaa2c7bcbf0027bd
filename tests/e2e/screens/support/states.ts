import { dashboardStates } from './dashboardStates.ts';
import { dashboardStillYouStates, dataStates, popupStillYouStates } from './dataStates.ts';
import { optionsStates } from './optionsStates.ts';
import { panelStates } from './panelStates.ts';
import { popupStates } from './popupStates.ts';
import { dashboardRecordsStates, popupRecordsStates } from './recordsStates.ts';
import { tipsStates } from './tipsStates.ts';
import { welcomeStates } from './welcomeStates.ts';

/** Every state of every screen. */
export const states = [
  ...[...popupStates, ...popupRecordsStates, ...popupStillYouStates].map((state) => ({
    ...state,
    screen: 'popup' as const,
  })),
  ...[...optionsStates, ...dataStates].map((state) => ({ ...state, screen: 'options' as const })),
  ...panelStates.map((state) => ({ ...state, screen: 'sidepanel' as const })),
  ...welcomeStates.map((state) => ({ ...state, screen: 'welcome' as const })),
  ...[...dashboardStates, ...dashboardRecordsStates, ...dashboardStillYouStates, ...tipsStates].map(
    (state) => ({
      ...state,
      screen: 'dashboard' as const,
    }),
  ),
];
