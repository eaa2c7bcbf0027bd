import { browser } from 'wxt/browser';

/** What browsers call the place beside the page; some have none. */
interface Places {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The name of the command in the manifest; Firefox has one of its own. */
export const PANEL_COMMAND = 'panel';

/**
 * Opens the panel beside the pages of a window. To be called inside the press that asked for it,
 * and before anything is waited for: browsers open it for a person's gesture only. Null where the
 * browser has no such place.
 */
export function panelOpener(): ((windowId: number) => Promise<void>) | null {
  const { sidePanel, sidebarAction }: Places = browser;
  if (sidePanel !== undefined) return (windowId) => sidePanel.open({ windowId });
  if (sidebarAction !== undefined) return () => sidebarAction.open();
  return null;
}
