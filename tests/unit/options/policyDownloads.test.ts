import { expect, test, vi } from 'vitest';
import { languageOf } from '../../../utils/language/language';
import { policyDownloads } from '../../../utils/options/policyDownloads';
import { extensionIds } from '../../../utils/portability/extensionIds';

const runtime = vi.hoisted(() => ({ id: '' }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const { say } = languageOf('en-GB');
const teamFile = JSON.stringify({
  version: 1,
  team: 'North',
  systems: [{ id: 'harbour', name: 'Harbour', matches: ['https://harbour.example.org/*'] }],
});
const textOf = async (name: string) => {
  const found = (await policyDownloads(teamFile, say)).find((file) => file.name === name);
  return new TextDecoder().decode(found?.bytes);
};

test('the files for an IT department name the installation they were made in', async () => {
  runtime.id = 'abcdefghijklmnopabcdefghijklmnop';
  expect(await textOf('alongside-edge.ps1')).toContain(runtime.id);
  expect(await textOf('alongside-linux.json')).toContain(runtime.id);
});

test('those made in Firefox name for Chromium the ids of builds with the fixed key', async () => {
  runtime.id = extensionIds.firefox;
  expect(await textOf('alongside-chrome.ps1')).toContain(extensionIds.chrome);
  expect(await textOf('firefox-policies.fragment.json')).toContain(extensionIds.firefox);
});

test('of what is no team’s file there are none', async () => {
  await expect(policyDownloads('{}', say)).rejects.toThrow('version: is missing');
});
