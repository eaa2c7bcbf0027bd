import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  agreeToSuggestions,
  firstSuggestions,
  onSuggestionsChanged,
  suggestionsKeys,
} from '../../../utils/settings/firstSuggestions';
import type { TeamDefaults } from '../../../utils/systems/teamConfig';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => fakeBrowser.reset());

const START = Date.parse('2026-11-24T09:00:00Z');
const DAY_MS = 24 * 60 * 60_000;
const suggested = async (current: TeamDefaults, now = START) =>
  firstSuggestions(current, await fakeBrowser.storage.local.get([...suggestionsKeys]), now);

describe('what a team suggested first', () => {
  test('stays, whatever it suggests later', async () => {
    const first = { retentionMonths: 36, awayAllowanceSeconds: 300 };
    expect(await suggested(first)).toEqual(first);
    expect(await suggested({ retentionMonths: 1 })).toEqual(first);
    expect(await suggested({})).toEqual(first);
  });

  test('is nothing for whoever began without a team', async () => {
    await suggested({});
    expect(await suggested({ retentionMonths: 1 }, START + DAY_MS)).toEqual({});
  });

  test('is heard of also when a policy arrives some seconds after the first start', async () => {
    await suggested({});
    const first = { retentionMonths: 12 };
    expect(await suggested(first, START + 3_000)).toEqual(first);
    expect(await suggested({ ...first, awayAllowanceSeconds: 60 }, START + DAY_MS)).toEqual(first);
  });

  test('can be new to no installation of before that was written down', async () => {
    await fakeBrowser.storage.local.set({ suggestions: {} });
    expect(await suggested({ retentionMonths: 1 })).toEqual({});
  });

  test('gives way to what the person has agreed to', async () => {
    await suggested({ retentionMonths: 36, dayStartsAt: '05:00' });
    await agreeToSuggestions({ retentionMonths: 12 });
    expect(await suggested({ retentionMonths: 36 })).toEqual({
      retentionMonths: 12,
      dayStartsAt: '05:00',
    });
  });

  test('is one thing, also for two who ask at once', async () => {
    const asked = [{ retentionMonths: 36 }, { retentionMonths: 1 }].map((one) => suggested(one));
    const [one, other] = await Promise.all(asked);
    expect(other).toEqual(one);
  });

  test('is nothing where it can no longer be understood', async () => {
    await fakeBrowser.storage.local.set({ suggestions: { retentionMonths: 'one' } });
    expect(await suggested({ retentionMonths: 1 })).toEqual({});
  });

  test('is what a build for tests suggested too', async () => {
    await suggested({ awayAllowanceSeconds: 15 });
    expect(await suggested({})).toEqual({ awayAllowanceSeconds: 15 });
  });

  test('is told of when the person agrees to others, and not when it is first there or all is cleared', async () => {
    const heard = vi.fn();
    onSuggestionsChanged(heard);
    await suggested({ retentionMonths: 36 });
    expect(heard).not.toHaveBeenCalled();
    await agreeToSuggestions({ retentionMonths: 12 });
    expect(heard).toHaveBeenCalledOnce();
    await fakeBrowser.storage.local.clear();
    expect(heard).toHaveBeenCalledOnce();
  });
});
