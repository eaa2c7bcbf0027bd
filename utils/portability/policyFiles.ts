import { languageOf } from '../language/language';
import type { Say } from '../language/lookup';
import type { TeamConfig } from '../systems/teamConfig';
import { type ChromiumBrowser, chrome, edge } from './chromiumBrowser';
import { configInFirefoxFragment, firefoxFragment } from './firefoxFragment';
import { configInPowerShell, powerShellScript } from './powerShell';
import { configInProfile, configurationProfile } from './configurationProfile';
import { configInRegistryFile, registryFile } from './registryFile';
import { configsInLinuxPolicy, linuxPolicy } from './linuxPolicy';
import { configText } from './configText';
import {
  extensionEntries,
  type Installation,
  MOST_HOSTS,
  readExtensionEntries,
  writeExtensionEntries,
} from './extensionSettings';
import type { ExtensionIds } from './extensionIds';
import { type PolicyFile, policyFileBytes, policyFileText } from './policyFile';
import { policyHosts } from './policyHosts';

/** A file, and what is found in it when it is read back. */
interface Draft extends PolicyFile {
  /** True when the text, read back, gives what was put in. */
  holds: (text: string) => boolean;
}

/**
 * The ready files for an IT department, each in a file of its own that replaces nothing an
 * organisation has. The config must be one that `readTeamConfig` gave. Every file is read back from
 * its bytes first: throws when one would not give the very config that was put in.
 */
export function policyFiles(
  config: TeamConfig,
  ids: ExtensionIds,
  installation: Installation = 'allowed',
  say: Say = languageOf('en-GB').say,
): readonly PolicyFile[] {
  const text = configText(config);
  if (JSON.stringify(JSON.parse(text)) !== JSON.stringify(config)) throw unreadable('config');
  const drafts = [
    ...[chrome, edge].flatMap((browser) => windowsFiles(browser, ids[browser.id], text, say)),
    ...otherFiles(ids, text, say),
    ...[chrome, edge].map((browser) => settingsFragment(browser, config, ids, installation, say)),
  ];
  return drafts.map(({ holds, ...file }) => {
    if (!holds(policyFileText(policyFileBytes(file), file.encoding))) throw unreadable(file.name);
    return file;
  });
}

function unreadable(name: string): Error {
  return new Error(`Read back, ${name} is not what was to be written, so no file was made.`);
}

function windowsFiles(browser: ChromiumBrowser, id: string, config: string, say: Say): Draft[] {
  return [
    {
      name: `alongside-${browser.id}.ps1`,
      text: powerShellScript(browser, id, config),
      encoding: 'utf-8',
      forWhat: say('policyFile.script', { browser: browser.name }),
      holds: (text) => configInPowerShell(text, browser, id) === config,
    },
    {
      name: `alongside-${browser.id}.reg`,
      text: registryFile(browser, id, config),
      encoding: 'utf-16le',
      forWhat: say('policyFile.registry', { browser: browser.name }),
      holds: (text) => configInRegistryFile(text, browser, id) === config,
    },
  ];
}

function otherFiles(ids: ExtensionIds, config: string, say: Say): Draft[] {
  return [
    {
      name: 'alongside-linux.json',
      text: linuxPolicy(ids, config),
      encoding: 'utf-8',
      forWhat: say('policyFile.linux'),
      holds: (text) =>
        [ids.chrome, ids.edge].every((id) => configsInLinuxPolicy(text).get(id) === config),
    },
    {
      name: 'alongside-macos.mobileconfig',
      text: configurationProfile(ids, config),
      encoding: 'utf-8',
      forWhat: say('policyFile.profile'),
      holds: (text) =>
        [chrome, edge].every((browser) => configInProfile(text, browser, ids) === config),
    },
    {
      name: 'firefox-policies.fragment.json',
      text: firefoxFragment(ids.firefox, config),
      encoding: 'utf-8',
      forWhat: say('policyFile.firefox'),
      holds: (text) => configInFirefoxFragment(text, ids.firefox) === config,
    },
  ];
}

function settingsFragment(
  browser: ChromiumBrowser,
  config: TeamConfig,
  ids: ExtensionIds,
  installation: Installation,
  say: Say,
): Draft {
  const hosts = policyHosts(config.systems);
  const entries = extensionEntries(browser, ids, hosts, installation);
  const way = installation === 'allowed' ? 'policyFile.allowed' : 'policyFile.normalInstalled';
  const limits =
    config.allowOwnSystems === false ? 'policyFile.limited' : 'policyFile.limitedOwnToo';
  const sites =
    hosts.length > MOST_HOSTS
      ? say('policyFile.tooManyHosts', { count: hosts.length, most: MOST_HOSTS })
      : say(limits);
  return {
    name: `${browser.id}-extension-settings.fragment.json`,
    text: writeExtensionEntries(entries),
    encoding: 'utf-8',
    forWhat: `${say(way, { browser: browser.name })} ${sites}`,
    holds: (text) => JSON.stringify(readExtensionEntries(text)) === JSON.stringify(entries),
  };
}
