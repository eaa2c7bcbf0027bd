import { describe, expect, it } from 'vitest';
import { chrome, edge } from '../../../utils/portability/chromiumBrowser';
import {
  configInProfile,
  configurationProfile,
} from '../../../utils/portability/configurationProfile';
import { extensionIds } from '../../../utils/portability/extensionIds';
import { readPropertyList } from '../../../utils/portability/propertyList';

const uuidsOf = (text: string): string[] =>
  text.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [];

describe('a configuration profile', () => {
  it('gives each browser the preferences of this one extension', () => {
    const text = configurationProfile(extensionIds, '{"team":"<A & B>"}');
    expect(readPropertyList(text)).toMatchObject({
      PayloadType: 'Configuration',
      PayloadContent: [
        { PayloadType: `com.google.Chrome.extensions.${extensionIds.chrome}` },
        { PayloadType: `com.microsoft.Edge.extensions.${extensionIds.edge}` },
      ],
    });
    expect(configInProfile(text, chrome, extensionIds)).toBe('{"team":"<A & B>"}');
    expect(configInProfile(text, edge, extensionIds)).toBe('{"team":"<A & B>"}');
  });

  it('is read back only for the extension it is for', () => {
    const text = configurationProfile(extensionIds, '{}');
    const others = { ...extensionIds, chrome: 'a'.repeat(32) };
    expect(configInProfile(text, chrome, others)).toBeUndefined();
    expect(configInProfile('', chrome, extensionIds)).toBeUndefined();
  });

  it('has three identifiers, the same for the same content and others for other', () => {
    const one = uuidsOf(configurationProfile(extensionIds, '{}'));
    expect(new Set(one).size).toBe(3);
    expect(uuidsOf(configurationProfile({ ...extensionIds }, '{}'))).toEqual(one);
    const other = uuidsOf(configurationProfile(extensionIds, '{ }'));
    expect(other.filter((uuid) => one.includes(uuid))).toEqual([]);
  });
});
