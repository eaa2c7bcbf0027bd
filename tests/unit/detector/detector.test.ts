// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startDetector } from '../../../entrypoints/detector/detector';
import type { PageSpan } from '../../../utils/detection/sample';

let hasFocus = true;
const spans = new Map<string, PageSpan>();

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-25T12:00Z') });
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  hasFocus = true;
  spans.clear();
  // happy-dom has none.
  vi.stubGlobal('PerformanceNavigationTiming', function PerformanceNavigationTiming() {});
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'alongside',
      sendMessage: async (pulse: { spans: readonly PageSpan[] }) => {
        for (const span of pulse.spans) spans.set(span.id, span);
        return 'kept';
      },
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function loseFocus(): void {
  hasFocus = false;
  window.dispatchEvent(new Event('blur'));
}

const recordedMs = () =>
  [...spans.values()]
    .filter(({ attention }) => attention === 'focused')
    .reduce((sum, { start, end }) => sum + end - start, 0);

// Chromium after an alert: blur and focus are told together, and then the focus is said to be
// missing for some 100 ms more, with no further event.
test('a page whose focus wavers after a dialog is looked at again before the next second', async () => {
  startDetector();
  await vi.advanceTimersByTimeAsync(3_950);
  loseFocus();
  await vi.advanceTimersByTimeAsync(90);
  hasFocus = true;
  await vi.advanceTimersByTimeAsync(6_000);
  loseFocus();
  await vi.advanceTimersByTimeAsync(1);
  expect(recordedMs()).toBeGreaterThanOrEqual(9_700);
});
