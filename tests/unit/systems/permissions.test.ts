import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accessible, hasAccessTo } from '../../../utils/systems/permissions';

const contains = vi.hoisted(() => vi.fn<(asked: { origins: string[] }) => Promise<boolean>>());
vi.mock('wxt/browser', () => ({ browser: { permissions: { contains } } }));

const system = (id: string, ...matches: string[]) => ({ id, name: id, matches });

beforeEach(() => {
  contains.mockReset().mockResolvedValue(true);
});

describe('the access to a system', () => {
  test('is that to every host of it', async () => {
    const asked = system('a', 'https://a.example.org:8443/care/*', 'http://b.example.org/*');
    expect(await accessible([asked])).toEqual([asked]);
    expect(contains.mock.calls).toEqual([
      [{ origins: ['http://b.example.org/*', 'https://a.example.org/*'] }],
    ]);
    contains.mockResolvedValue(false);
    expect(await accessible([asked])).toEqual([]);
  });

  test('is none to a system without a place, and the browser is not asked', async () => {
    // Asked for nothing, it would say yes.
    expect(await accessible([system('a')])).toEqual([]);
    expect(await accessible([system('a', 'no pattern', '*://*/*')])).toEqual([]);
    expect(contains).not.toHaveBeenCalled();
  });

  test('is none where the browser cannot answer, and the other systems keep theirs', async () => {
    contains.mockImplementation(({ origins }) =>
      origins[0] === 'http://[::1]/*' ? Promise.reject(new Error('No')) : Promise.resolve(true),
    );
    const systems = [system('odd', 'http://[::1]/*'), system('a', 'https://a.example.org/*')];
    expect(await accessible(systems)).toEqual([systems[1]]);
  });

  test('is asked for each by itself, and the order stays', async () => {
    contains.mockImplementation(({ origins }) =>
      Promise.resolve(origins[0] !== 'https://b.example.org/*'),
    );
    const systems = ['a', 'b', 'c'].map((id) => system(id, `https://${id}.example.org/*`));
    expect((await accessible(systems)).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('the access to a page', () => {
  test('is that to its host, whatever its port', async () => {
    expect(await hasAccessTo('http://case.example.org:8080')).toBe(true);
    expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ['http://case.example.org/*'] });
    contains.mockResolvedValue(false);
    expect(await hasAccessTo('http://case.example.org:8080')).toBe(false);
  });

  test('is none to a page without an origin, and the browser is not asked', async () => {
    expect(await hasAccessTo(undefined)).toBe(false);
    expect(await hasAccessTo('null')).toBe(false);
    expect(contains).not.toHaveBeenCalled();
  });
});
