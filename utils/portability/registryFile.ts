import { type ChromiumBrowser, extensionPolicyKey } from './chromiumBrowser';
import { windowsLines } from './windowsLines';

const HEADING = 'Windows Registry Editor Version 5.00';

/** A `.reg` file (https://support.microsoft.com/help/310516) that sets one value of one key. */
export function registryFile(
  browser: ChromiumBrowser,
  extensionId: string,
  config: string,
): string {
  return windowsLines([
    HEADING,
    '',
    `; Which case systems Alongside counts in ${browser.name}, for everybody on this computer.`,
    '; It sets one value and touches nothing else. To take it away again, import this file with',
    ';   "config"=-',
    '; in place of its last line.',
    keyLine(browser, extensionId),
    `"config"="${config.replaceAll(/[\\"]/g, String.raw`\$&`)}"`,
    '',
  ]);
}

/** The config a `.reg` file sets for that extension; undefined when it does so no more, or more. */
export function configInRegistryFile(
  text: string,
  browser: ChromiumBrowser,
  extensionId: string,
): string | undefined {
  const [heading, ...lines] = text.split('\r\n');
  const [key, setting = '', ...more] = lines.filter((line) => line !== '' && !line.startsWith(';'));
  const isOurs = heading === HEADING && more.length === 0 && key === keyLine(browser, extensionId);
  const written = /^"config"="([^\\"]*(?:\\[\\"][^\\"]*)*)"$/.exec(setting)?.[1];
  return isOurs ? written?.replaceAll(/\\([\\"])/g, '$1') : undefined;
}

function keyLine(browser: ChromiumBrowser, extensionId: string): string {
  return `[HKEY_LOCAL_MACHINE\\${extensionPolicyKey(browser, extensionId)}]`;
}
