import { vi } from 'vitest';
import type { PopupActions } from '../../../utils/popup/actions';
import type { PopupView } from '../../../utils/popup/view';
import { tips } from '../../../utils/tips/library';

const now = new Date(2026, 10, 24, 14, 32).getTime();

/** A day with 3 h 12 m of recording-system time and 1 h 15 m of direct time. */
export const somePopupView: PopupView = {
  now,
  date: '2026-11-24',
  status: { kind: 'counted', systemName: 'Harbour', to: now },
  otherSite: null,
  canAdd: true,
  recordingMs: 3.2 * 3_600_000,
  directMinutes: 75,
  ratio: null,
  lastEntry: null,
  wording: 'children',
  tip: tips[0] ?? null,
  tipResponse: null,
};

/** Buttons that do nothing, but for some. */
export function somePopupActions(some: Partial<PopupActions> = {}): PopupActions {
  const nothing = () => Promise.resolve();
  return {
    addSite: vi.fn(async () => 'added' as const),
    allow: vi.fn(async () => 'added' as const),
    pause: vi.fn(nothing),
    resume: vi.fn(nothing),
    addEntry: vi.fn(async () => null),
    undoEntry: vi.fn(nothing),
    anotherTip: vi.fn(nothing),
    answerTip: vi.fn(nothing),
    openPanel: vi.fn(nothing),
    openSettings: vi.fn(nothing),
    openWelcome: vi.fn(nothing),
    openDay: vi.fn(nothing),
    ...some,
  };
}
