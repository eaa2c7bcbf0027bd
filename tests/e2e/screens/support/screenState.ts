import type { Page } from '@playwright/test';
import type { Session } from '../../support/session.ts';
import type { VariantName } from './variants.ts';

/** One state in which a screen of the extension can be. */
export interface ScreenState {
  name: string;
  variant: VariantName;
  /** Brings it about in an empty browser. */
  open(session: Session): Promise<Page>;
  /** What it says on the screen, so that no other state is looked at by mistake. */
  says: string | RegExp;
}
