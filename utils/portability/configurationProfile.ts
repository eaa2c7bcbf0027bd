import { type ChromiumBrowser, chrome, edge } from './chromiumBrowser';
import { contentUuid } from './contentUuid';
import type { ExtensionIds } from './extensionIds';
import { type PropertyValue, readPropertyList, writePropertyList } from './propertyList';

/** Stays the same from one team file to the next, so that a later profile replaces the earlier. */
const IDENTIFIER = 'invalid.alongside.policy';

/**
 * A configuration profile for macOS: to each browser a payload whose type is the preferences of
 * that one extension, from which Chromium reads its policy
 * (https://www.chromium.org/administrators/configuring-policy-for-extensions/). The same config and
 * ids give the same file, identifiers and all.
 */
export function configurationProfile(ids: ExtensionIds, config: string): string {
  const payloads = [chrome, edge].map((browser) => ({
    ...heading(`Alongside in ${browser.name}`, `${IDENTIFIER}.${browser.id}`),
    PayloadType: payloadType(browser, ids),
    PayloadUUID: contentUuid(`${payloadType(browser, ids)} ${config}`),
    config,
  }));
  const types = payloads.map((payload) => payload.PayloadType).join(' ');
  return writePropertyList({
    ...heading('Alongside: case systems', IDENTIFIER),
    PayloadType: 'Configuration',
    PayloadUUID: contentUuid(`${types} ${config}`),
    PayloadScope: 'System',
    PayloadDescription: 'Sets which case systems Alongside counts. It installs nothing.',
    PayloadContent: payloads,
  });
}

/** The config a profile gives the extension in that browser; undefined when it gives none. */
export function configInProfile(
  text: string,
  browser: ChromiumBrowser,
  ids: ExtensionIds,
): string | undefined {
  const payloads = member(readPropertyList(text), 'PayloadContent');
  if (!Array.isArray(payloads)) return undefined;
  const payload = payloads.find(
    (candidate: PropertyValue) => member(candidate, 'PayloadType') === payloadType(browser, ids),
  );
  const config = member(payload, 'config');
  return typeof config === 'string' ? config : undefined;
}

function payloadType(browser: ChromiumBrowser, ids: ExtensionIds): string {
  return `${browser.preferencesDomain}.extensions.${ids[browser.id]}`;
}

function heading(name: string, identifier: string) {
  return { PayloadDisplayName: name, PayloadIdentifier: identifier, PayloadVersion: 1 };
}

function member(value: PropertyValue | undefined, key: string): PropertyValue | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
