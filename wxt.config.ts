import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { extensionIds } from './utils/portability/extensionIds';
import { chooseKey } from './utils/portability/extensionKey';
import { managedSchema } from './utils/portability/managedSchema';
import { browserPatterns } from './utils/systems/match/browserPatterns';
import { readTeamConfig } from './utils/systems/readTeamConfig';
import type { TeamConfig } from './utils/systems/teamConfig';

const {
  TEAM_CONFIG: teamFile,
  EXTENSION_KEY,
  ALONGSIDE_OUTPUT,
  ALONGSIDE_QUIET_SECONDS,
  ALONGSIDE_WELCOME,
} = process.env;
const MANAGED_SCHEMA = 'managed_schema.json';
const quietSeconds = Number(ALONGSIDE_QUIET_SECONDS ?? 60);
const teamConfig = teamFile ? readTeamFile(teamFile) : null;

/** What pages and the worker share is one file: a popup waits for each that it must ask for. */
const inOneFile = { groups: [{ name: 'shared', minShareCount: 2, tags: ['$initial' as const] }] };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: ALONGSIDE_OUTPUT ?? '.output',
  vite: ({ command }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Every browser it is for knows how to; and the worker, which shares that file, has no document.
    build: { modulePreload: { polyfill: false } },
    define: {
      ALONGSIDE_TEAM_CONFIG: JSON.stringify(teamConfig),
      ALONGSIDE_QUIET: JSON.stringify(quietSeconds),
      // A development browser installs the extension at each of its starts.
      ALONGSIDE_OPENS_WELCOME: JSON.stringify(command === 'build' && ALONGSIDE_WELCOME !== 'none'),
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      // The script on case pages is built by itself, and shares nothing.
      const output = entrypoints.length > 1 ? build?.rolldownOptions?.output : undefined;
      if (output && !Array.isArray(output)) output.codeSplitting = inOneFile;
    },
    'build:publicAssets': ({ config }, files) => {
      // Firefox reads managed storage without a schema.
      if (config.browser === 'firefox') return;
      const contents = JSON.stringify(managedSchema());
      files.push({ relativeDest: MANAGED_SCHEMA, contents });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en_GB',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'idle',
      'alarms',
      'activeTab',
      'contextMenus',
      // Firefox has its sidebar without asking.
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    // Asked for when a person turns on a reminder that is to come as a message of the computer.
    optional_permissions: ['notifications'],
    ...siteAccess(),
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extensionName__' },
    // The popup, pausing and the panel by keyboard alone; the person can choose other keys in the browser.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      pause: {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_pauseCommand__',
      },
      ...panelCommand(browser),
    },
    content_security_policy: { extension_pages: pagePolicy(command) },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: extensionIds.firefox,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '128',
          storage: { managed_schema: MANAGED_SCHEMA },
          ...fixedKey(),
        }),
  }),
});

/** The command that opens the panel: Firefox does it by itself, for others the worker does. */
function panelCommand(browser: string) {
  const suggested_key = { default: 'Alt+Shift+K' };
  if (browser === 'firefox') return { _execute_sidebar_action: { suggested_key } };
  return { panel: { suggested_key, description: '__MSG_panelCommand__' } };
}

/** What the extension's pages may do: draw themselves, and connect to nothing. */
function pagePolicy(command: 'build' | 'serve'): string {
  // The development server sends styles into the page and tells it of changes.
  const development =
    "style-src 'self' 'unsafe-inline'; connect-src http://localhost:* ws://localhost:*";
  return [
    "default-src 'none'",
    "script-src 'self'",
    command === 'serve' ? development : "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** No site at install: each is asked for when it is added. A team's build has its own and asks none. */
function siteAccess() {
  if (teamConfig === null) return { optional_host_permissions: ['https://*/*', 'http://*/*'] };
  return { host_permissions: browserPatterns(teamConfig.systems) };
}

/** A key fixes the extension's id in Chromium browsers, wherever the build is loaded from. */
function fixedKey(): { key?: string } {
  const choice = chooseKey(EXTENSION_KEY);
  if (choice.kind === 'problem') stop(`EXTENSION_KEY ${choice.problem}.`);
  return choice.kind === 'key' ? { key: choice.key } : {};
}

function readTeamFile(file: string): TeamConfig {
  const shortestAllowanceSeconds = Math.min(60, quietSeconds);
  const reading = readTeamConfig(readText(file), shortestAllowanceSeconds);
  if (reading.kind === 'teamConfig') return reading.teamConfig;
  stop(`The team file ${file} cannot be used.\n  ${reading.problems.join('\n  ')}`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    stop(`The team file ${file} cannot be read. TEAM_CONFIG must name a JSON file.`);
  }
}

function stop(sentence: string): never {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
