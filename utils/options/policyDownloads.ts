import { browser } from 'wxt/browser';
import type { Say } from '../language/lookup';
import { type ExtensionIds, extensionIds } from '../portability/extensionIds';
import { readTeamConfig } from '../systems/readTeamConfig';
import type { PolicyDownload } from './actions';

/** The form of an id that Chromium gives: `https://developer.chrome.com/docs/extensions/reference/manifest/key`. */
const CHROMIUM_ID = /^[a-p]{32}$/;

/**
 * The ready files for an IT department, from the text of a team's file. They name this very
 * installation: in Chromium by the id it has here. Rejects when the text is no team's file, or when
 * a file would not read back as what was put in.
 */
export async function policyDownloads(
  teamFileText: string,
  say: Say,
): Promise<readonly PolicyDownload[]> {
  const reading = readTeamConfig(teamFileText);
  if (reading.kind === 'problems') throw new Error(reading.problems.join('\n'));
  // Few ever ask for these, so nobody else loads what writes them.
  const { policyFiles } = await import('../portability/policyFiles');
  const { policyFileBytes } = await import('../portability/policyFile');
  return policyFiles(reading.teamConfig, idsHere(browser.runtime.id), 'allowed', say).map(
    (file) => ({ name: file.name, forWhat: file.forWhat, bytes: policyFileBytes(file) }),
  );
}

function idsHere(id: string): ExtensionIds {
  return CHROMIUM_ID.test(id) ? { ...extensionIds, chrome: id, edge: id } : extensionIds;
}
