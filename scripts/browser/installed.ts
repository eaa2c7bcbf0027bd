import { posix, win32 } from 'node:path';

/**
 * Where an installed Chromium may be, the likeliest first: on the PATH, then where its installers
 * put it. Branded Chrome is left out, since from version 137 it loads no extension by command line.
 */
export function installedPlaces(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'win32') {
    return [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, 'Chromium', 'Application', 'chrome.exe'));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => [
    posix.join(folder, 'chromium'),
    posix.join(folder, 'chromium-browser'),
  ]);
  if (platform !== 'darwin') return onPath;
  const app = 'Applications/Chromium.app/Contents/MacOS/Chromium';
  return [`/${app}`, posix.join(env['HOME'] ?? '/', app), ...onPath];
}
