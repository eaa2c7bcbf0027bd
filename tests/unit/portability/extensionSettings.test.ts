import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chrome, edge } from '../../../utils/portability/chromiumBrowser';
import { extensionIds } from '../../../utils/portability/extensionIds';
import {
  extensionEntries,
  readExtensionEntries,
} from '../../../utils/portability/extensionSettings';
import { policyFiles } from '../../../utils/portability/policyFiles';
import { policyHosts } from '../../../utils/portability/policyHosts';
import type { TeamConfig } from '../../../utils/systems/teamConfig';
import { manySystems } from './nastyConfigs';

const ids = { ...extensionIds, edge: 'abcdefghijklmnopabcdefghijklmnop' };
const hosts = ['https://case.example.org'];
const limits = { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: hosts };

const fragmentOf = (config: TeamConfig) =>
  policyFiles(config, ids).find(({ name }) => name === 'chrome-extension-settings.fragment.json');

describe('the hosts a policy takes', () => {
  it('are schemes and hosts, without ports and paths, each once', () => {
    const matches = [
      'https://Case.example.org:8443/care/*',
      'https://case.example.org/finance/*',
      '*://*.example.net/*',
      'http://[::1]:8080/*',
      'https://bücher.example/*',
    ];
    expect(policyHosts([{ matches }])).toEqual([
      '*://*.example.net',
      'http://[::1]',
      'https://case.example.org',
      'https://xn--bcher-kva.example',
    ]);
  });

  it('are never such that the browser would drop the entry', () => {
    const label = fc.stringMatching(/^[a-z\d][a-z\d-]{0,6}$/);
    const pattern = fc
      .tuple(
        fc.constantFrom('https', 'http', '*'),
        fc.boolean(),
        fc.array(label, { minLength: 2, maxLength: 4 }),
        fc.constantFrom('', ':8443', ':*'),
        fc.constantFrom('/*', '/', '/care/*', '/a*b'),
      )
      .map(([scheme, sub, labels, port, path]) => {
        return `${scheme}://${sub ? '*.' : ''}${labels.join('.')}${port}${path}`;
      });
    fc.assert(
      fc.property(fc.array(pattern), (matches) => {
        for (const host of policyHosts([{ matches }])) {
          expect(host).toMatch(/^(?:https?|\*):\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*$/);
        }
      }),
    );
  });
});

describe('the entries for ExtensionSettings', () => {
  it('let people install it, and let it touch the case systems alone', () => {
    expect(extensionEntries(chrome, ids, hosts, 'allowed')).toEqual({
      [ids.chrome]: { installation_mode: 'allowed', ...limits },
    });
  });

  it('name the store where the browser is to install it', () => {
    const entries = extensionEntries(chrome, ids, hosts, 'normal_installed');
    expect(entries[ids.chrome]).toMatchObject({
      installation_mode: 'normal_installed',
      update_url: 'https://clients2.google.com/service/update2/crx',
    });
  });

  it('limit both stores’ builds in Edge, which takes either, and install its own alone', () => {
    expect(extensionEntries(edge, ids, hosts, 'normal_installed')).toEqual({
      [ids.chrome]: { installation_mode: 'allowed', ...limits },
      [ids.edge]: {
        installation_mode: 'normal_installed',
        update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
        ...limits,
      },
    });
  });

  it('are one entry while both stores’ builds have one id', () => {
    const entries = extensionEntries(edge, extensionIds, hosts, 'normal_installed');
    expect(Object.values(entries)).toMatchObject([{ installation_mode: 'normal_installed' }]);
  });

  it('are not read when they force an installation, or are of some other form', () => {
    const entry = (more: object) => JSON.stringify({ [ids.chrome]: more });
    expect(readExtensionEntries(entry({ installation_mode: 'allowed' }))).toBeDefined();
    expect(readExtensionEntries(entry({ installation_mode: 'force_installed' }))).toBeUndefined();
    expect(readExtensionEntries(entry({ toolbar_pin: 'force_pinned' }))).toBeUndefined();
    expect(readExtensionEntries(JSON.stringify({ '*': limits }))).toBeUndefined();
  });
});

describe('the fragment for ExtensionSettings', () => {
  it('limits up to a hundred hosts', () => {
    const file = fragmentOf({ ...manySystems(100), allowOwnSystems: false });
    expect(file?.text).toContain('https://case-99.example.org');
    expect(file?.forWhat).toMatch(/No site but your case systems can then be touched\.$/);
  });

  it('limits none when there are more, and says so', () => {
    const file = fragmentOf(manySystems(101));
    expect(file?.text).not.toContain('hosts');
    expect(file?.forWhat).toContain(
      'It limits no sites: your case systems have 101 hosts and browsers take 100.',
    );
  });

  it('says that people’s own systems are shut out, where they may have some', () => {
    expect(fragmentOf(manySystems(1))?.forWhat).toMatch(/people add themselves is counted\.$/);
  });
});
