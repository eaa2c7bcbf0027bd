import { describe, expect, it } from 'vitest';
import { chrome, edge } from '../../../utils/portability/chromiumBrowser';
import { extensionIds } from '../../../utils/portability/extensionIds';
import { configInPowerShell, powerShellScript } from '../../../utils/portability/powerShell';
import { configInRegistryFile, registryFile } from '../../../utils/portability/registryFile';
import { processorMs } from '../processorMs';

const id = extensionIds.chrome;
const key = String.raw`SOFTWARE\Policies\Google\Chrome\3rdparty\extensions`;
const config = String.raw`{"team":"It's \"ours\" \\ $(x) ${'`'}n"}`;

describe('a registry file', () => {
  it('sets one value of one key', () => {
    const lines = registryFile(chrome, id, config).split('\r\n');
    const said = lines.filter((line) => line !== '' && !line.startsWith(';'));
    expect(said).toEqual([
      'Windows Registry Editor Version 5.00',
      `[HKEY_LOCAL_MACHINE\\${key}\\${id}\\policy]`,
      String.raw`"config"="{\"team\":\"It's \\\"ours\\\" \\\\ $(x) ${'`'}n\"}"`,
    ]);
  });

  it('is read back only when it is for that browser and does no more', () => {
    const text = registryFile(chrome, id, config);
    expect(configInRegistryFile(text, chrome, id)).toBe(config);
    expect(configInRegistryFile(text, edge, id)).toBeUndefined();
    expect(configInRegistryFile(text, chrome, 'a'.repeat(32))).toBeUndefined();
    const more = `${text}"another"="value"\r\n`;
    expect(configInRegistryFile(more, chrome, id)).toBeUndefined();
    const open = text.replace(String.raw`\"ours`, '"ours');
    expect(configInRegistryFile(open, chrome, id)).toBeUndefined();
  });
});

describe('a PowerShell script', () => {
  const script = powerShellScript(chrome, id, config);

  it('writes its own policy key and no other', () => {
    const keys = script.match(/HKLM:[^']*/g);
    expect(keys).toEqual([`HKLM:\\${key}\\${id}\\policy`]);
    expect(script.match(/(?:New|Remove|Set)-\w+ [^|\r]*/g)).toEqual([
      "Remove-ItemProperty -LiteralPath $key -Name 'config'",
      'Remove-Item -LiteralPath $left',
      'New-Item -Force would empty it.',
      'New-Item -Path $key -Force ',
      "New-ItemProperty -LiteralPath $key -Name 'config' -Value $config -PropertyType String -Force ",
    ]);
  });

  it('holds the config in quotes in which nothing is replaced', () => {
    expect(script).toContain(`\r\n$config = '${config.replace("'", "''")}'\r\n`);
  });

  it('is read back only when it is for that browser and does as it should', () => {
    expect(configInPowerShell(script, chrome, id)).toBe(config);
    expect(configInPowerShell(script, edge, id)).toBeUndefined();
    expect(configInPowerShell(script.replace("It''s", "It's"), chrome, id)).toBeUndefined();
    expect(configInPowerShell(script.replace("It''s", 'It’s'), chrome, id)).toBeUndefined();
    const twice = script.replace('$config = ', "$config = ''\r\n$config = ");
    expect(configInPowerShell(twice, chrome, id)).toBeUndefined();
    const altered = script.replace('ValueCount -eq 0', 'ValueCount -ge 0');
    expect(configInPowerShell(altered, chrome, id)).toBeUndefined();
  });
});

it('a long file that is broken at its end is refused at once', () => {
  const long = JSON.stringify({ team: 'It’s '.repeat(20_000) }).replaceAll('’', "'");
  const registry = registryFile(chrome, id, long).replace(/"\r\n\r\n$/, '\r\n');
  const script = powerShellScript(chrome, id, long).replace(/'\r\n\r\nif/, '\r\n\r\nif');
  const tookMs = processorMs(() => {
    expect(configInRegistryFile(registry, chrome, id)).toBeUndefined();
    expect(configInPowerShell(script, chrome, id)).toBeUndefined();
  });
  // Ample on a slow computer; a search that tries every way takes hours.
  expect(tookMs).toBeLessThan(4_000);
});
