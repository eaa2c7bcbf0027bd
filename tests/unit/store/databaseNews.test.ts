import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as NewsModule from '../../../utils/store/databaseNews';

const NOW = Date.parse('2026-11-24T09:00Z');
const { local } = fakeBrowser.storage;
const announceChange = vi.fn();

/** The news as a context has them that has just begun. */
async function newContext(): Promise<typeof NewsModule> {
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: fakeBrowser }));
  vi.doMock('../../../utils/store/changes', () => ({ announceChange }));
  return vi.importActual<typeof NewsModule>('../../../utils/store/databaseNews');
}

beforeEach(() => {
  fakeBrowser.reset();
  announceChange.mockClear();
  return () => vi.restoreAllMocks();
});

describe('the same trouble noted again', () => {
  test('is told of once while it can be stored', async () => {
    const { noteTrouble } = await newContext();
    for (let time = 0; time < 3; time += 1) await noteTrouble('diskFull', NOW + time);
    expect(announceChange).toHaveBeenCalledOnce();
  });

  test('is told of once while nothing can be stored, so that no page drives another', async () => {
    const { noteTrouble, onNews, loadNews } = await newContext();
    const listener = vi.fn();
    onNews(listener);
    vi.spyOn(local, 'set').mockRejectedValue(new Error('The disk is full.'));
    for (let time = 0; time < 3; time += 1) await noteTrouble('diskFull', NOW + time);
    expect(announceChange).toHaveBeenCalledOnce();
    expect(listener).toHaveBeenCalledOnce();
    expect((await loadNews()).trouble).toEqual({ problem: 'diskFull', since: NOW });
  });

  test('is stored as soon as there is room, and what is over is told of', async () => {
    const { noteTrouble } = await newContext();
    const set = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('The disk is full.'));
    await noteTrouble('diskFull', NOW);
    await noteTrouble('diskFull', NOW + 1);
    set.mockRestore();
    const later = await newContext();
    expect((await later.loadNews()).trouble).toEqual({ problem: 'diskFull', since: NOW });
    announceChange.mockClear();
    await later.noteTrouble(null, NOW + 2);
    expect(announceChange).toHaveBeenCalledOnce();
  });
});
