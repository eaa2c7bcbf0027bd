import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstSuggestions, suggestionsKey } from '../../../utils/settings/firstSuggestions';
import type { TeamDefaults } from '../../../utils/systems/teamConfig';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => fakeBrowser.reset());

const suggested = async (current: TeamDefaults) =>
  firstSuggestions(current, await fakeBrowser.storage.local.get(suggestionsKey));

describe('what a team suggested first', () => {
  test('stays, whatever it suggests later', async () => {
    const first = { retentionMonths: 36, awayAllowanceSeconds: 300 };
    expect(await suggested(first)).toEqual(first);
    expect(await suggested({ retentionMonths: 1 })).toEqual(first);
    expect(await suggested({})).toEqual(first);
  });

  test('is nothing for whoever began without a team', async () => {
    await suggested({});
    expect(await suggested({ retentionMonths: 1 })).toEqual({});
  });

  test('is one thing, also for two who ask at once', async () => {
    const asked = [{ retentionMonths: 36 }, { retentionMonths: 1 }].map(suggested);
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
});
