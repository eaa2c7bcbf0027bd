import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteAllowed } from '../../../utils/systems/allowedRecord';

const allowed = vi.hoisted(() => new Set<string>());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const contains = ({ origins }: { origins: string[] }) =>
    Promise.resolve(origins.every((origin) => allowed.has(origin)));
  return { browser: { ...fakeBrowser, permissions: { contains } } };
});

const care = {
  id: 'care',
  name: 'Care',
  matches: ['https://case.example.org:8443/care/*', 'https://letters.example.org/*'],
};
const [site, letters] = ['https://case.example.org/*', 'https://letters.example.org/*'];
const stored = async () => (await fakeBrowser.storage.local.get('allowedHosts'))['allowedHosts'];

beforeEach(() => {
  fakeBrowser.reset();
  allowed.clear();
});

describe('a system', () => {
  test('whose access is taken back is lost since then', async () => {
    allowed.add(site).add(letters);
    expect(await noteAllowed([care], 1000)).toEqual([]);
    allowed.delete(letters);
    expect(await noteAllowed([care], 2000)).toEqual([{ systemId: 'care', since: 2000 }]);
    expect(await noteAllowed([care], 3000)).toEqual([{ systemId: 'care', since: 2000 }]);
    expect(await stored()).toEqual({ [site]: null, [letters]: 2000 });
  });

  test('that was never allowed is not lost', async () => {
    expect(await noteAllowed([care], 1000)).toEqual([]);
    expect(await stored()).toBeUndefined();
  });

  test('to which a place was added that the person refused is not lost', async () => {
    allowed.add(site);
    await noteAllowed([{ ...care, matches: care.matches.slice(0, 1) }], 1000);
    expect(await noteAllowed([care], 2000)).toEqual([]);
  });

  test('that is allowed again is lost anew when it is', async () => {
    allowed.add(site).add(letters);
    await noteAllowed([care], 1000);
    allowed.delete(site);
    await noteAllowed([care], 2000);
    allowed.add(site);
    expect(await noteAllowed([care], 3000)).toEqual([]);
    allowed.delete(site);
    expect(await noteAllowed([care], 4000)).toEqual([{ systemId: 'care', since: 4000 }]);
  });

  test('that is removed leaves nothing behind', async () => {
    allowed.add(site).add(letters);
    await noteAllowed([care], 1000);
    expect(await noteAllowed([], 2000)).toEqual([]);
    expect(await stored()).toEqual({});
  });

  test('is told of rightly where what is stored is damaged', async () => {
    await fakeBrowser.storage.local.set({ allowedHosts: 'nonsense' });
    expect(await noteAllowed([care], 1000)).toEqual([]);
  });
});
