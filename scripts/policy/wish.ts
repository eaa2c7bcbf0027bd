import { parseArgs } from 'node:util';
import { extensionIds, type ExtensionIds } from '../../utils/portability/extensionIds.ts';
import type { Installation } from '../../utils/portability/extensionSettings.ts';
import { Failure } from '../process/failure.mjs';

/** What the command was asked for. */
export interface Wish {
  teamFile: string;
  outputFolder: string;
  ids: ExtensionIds;
  installation: Installation;
}

const usage = `npm run policy -- team.json    writes files for an IT department into policy/

  --out <folder>        another folder
  --install normal      the browser installs Alongside from its store, and people may switch it
                        off; without this they may install it themselves
  --chrome-id <id>      the ids of your own build, or of the stores' builds
  --edge-id <id>
  --firefox-id <id>

docs/admin.md says what to do with the files.`;

const OPTIONS = ['out', 'install', 'chrome-id', 'edge-id', 'firefox-id'] as const;
type Option = (typeof OPTIONS)[number];

const CHROMIUM_ID = /^[a-p]{32}$/;
/** As Firefox has them: an e-mail address's form, or a UUID in braces. */
const FIREFOX_ID = /^(?:[\w.-]*@[\w.-]+|\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\})$/i;
const INSTALLATIONS: ReadonlyMap<string, Installation> = new Map([
  ['allowed', 'allowed'],
  ['normal', 'normal_installed'],
]);

/** Reads the words after `npm run policy --`; throws a `Failure` that says what is wrong. */
export function readWish(words: readonly string[]): Wish {
  const { teamFiles, given } = sorted(words);
  const [teamFile, ...more] = teamFiles;
  if (teamFile === undefined) throw new Failure(`Which team file?\n\n${usage}`);
  if (more.length > 0)
    throw new Failure(`One team file at a time, not ${teamFiles.join(' and ')}.`);
  const installation = INSTALLATIONS.get(given.get('install') ?? 'allowed');
  if (installation === undefined) {
    const asked = String(given.get('install'));
    throw new Failure(`--install must be normal or allowed, not ${asked}. Nothing here forces it.`);
  }
  return {
    teamFile,
    outputFolder: given.get('out') ?? 'policy',
    ids: {
      chrome: readId(given, 'chrome-id', CHROMIUM_ID) ?? extensionIds.chrome,
      edge: readId(given, 'edge-id', CHROMIUM_ID) ?? extensionIds.edge,
      firefox: readId(given, 'firefox-id', FIREFOX_ID) ?? extensionIds.firefox,
    },
    installation,
  };
}

function sorted(words: readonly string[]) {
  const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
  const parsed = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const teamFiles: string[] = [];
  const given = new Map<Option, string>();
  for (const token of parsed.tokens) {
    if (token.kind === 'positional') teamFiles.push(token.value);
    if (token.kind !== 'option') continue;
    const name = OPTIONS.find((option) => option === token.name);
    if (name === undefined) throw new Failure(`${token.rawName} is not known.\n\n${usage}`);
    if (token.value === undefined || token.value === '') {
      throw new Failure(`${token.rawName} needs a value.\n\n${usage}`);
    }
    given.set(name, token.value);
  }
  return { teamFiles, given };
}

function readId(
  given: ReadonlyMap<Option, string>,
  option: 'chrome-id' | 'edge-id' | 'firefox-id',
  form: RegExp,
): string | undefined {
  const id = given.get(option);
  if (id === undefined || form.test(id)) return id;
  const wanted =
    option === 'firefox-id'
      ? 'such as name@example.org, or a UUID in braces'
      : '32 letters from a to p, as the browser’s page of extensions shows it';
  throw new Failure(`--${option} must be an extension’s id, ${wanted}; “${id}” is none.`);
}
