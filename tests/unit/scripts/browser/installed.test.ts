import { describe, expect, it } from 'vitest';
import { installedPlaces } from '../../../../scripts/browser/installed.ts';

describe('where an installed Chromium may be', () => {
  it('is every folder of the PATH, under both names', () => {
    expect(installedPlaces('linux', { PATH: '/usr/local/bin::/usr/bin' })).toEqual([
      '/usr/local/bin/chromium',
      '/usr/local/bin/chromium-browser',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
    ]);
  });

  it('is the applications first on a Mac', () => {
    const places = installedPlaces('darwin', { PATH: '/usr/bin', HOME: '/Users/robin' });
    expect(places.slice(0, 2)).toEqual([
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/robin/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]);
  });

  it('is where its installer puts it on Windows', () => {
    expect(installedPlaces('win32', { LOCALAPPDATA: 'C:\\Users\\Robin\\AppData\\Local' })).toEqual([
      'C:\\Users\\Robin\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ]);
  });

  it('is never branded Chrome, and nowhere when nothing is known', () => {
    expect(installedPlaces('linux', {})).toEqual([]);
    expect(installedPlaces('darwin', { PATH: '/bin' }).join()).not.toContain('Google');
  });
});
