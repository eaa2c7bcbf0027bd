import { type ChromiumBrowser, extensionPolicyKey } from './chromiumBrowser';
import { windowsLines } from './windowsLines';

/**
 * A script for Windows PowerShell 5 and later that sets one value of one registry key, reads it
 * back and says so; with `-Remove` it takes that value away again, and the keys it leaves empty.
 * The config must be ASCII, as `configText` writes it.
 */
export function powerShellScript(
  browser: ChromiumBrowser,
  extensionId: string,
  config: string,
): string {
  const key = extensionPolicyKey(browser, extensionId);
  return windowsLines([
    '#Requires -RunAsAdministrator',
    '<#',
    `Which case systems Alongside counts in ${browser.name}, for everybody on this computer.`,
    'It sets one registry value, "config", and touches nothing else:',
    `  HKLM\\${key}`,
    '',
    `  .\\alongside-${browser.id}.ps1            sets it`,
    `  .\\alongside-${browser.id}.ps1 -Remove    takes it away again`,
    '',
    `Afterwards open ${browser.policyPage} and press "Reload policies".`,
    '#>',
    'param([switch]$Remove)',
    '',
    "$ErrorActionPreference = 'Stop'",
    `$key = 'HKLM:\\${key}'`,
    `$config = '${config.replaceAll("'", "''")}'`,
    '',
    ...STEPS,
  ]);
}

const STEPS = [
  'if ($Remove) {',
  '    if (-not (Test-Path -LiteralPath $key)) {',
  '        Write-Output "There is nothing to take away: $key is not there."',
  '        return',
  '    }',
  "    if ((Get-Item -LiteralPath $key).Property -contains 'config') {",
  "        Remove-ItemProperty -LiteralPath $key -Name 'config'",
  '    }',
  '    foreach ($left in $key, (Split-Path -Parent $key)) {',
  '        $item = Get-Item -LiteralPath $left',
  '        if ($item.ValueCount -eq 0 -and $item.SubKeyCount -eq 0) {',
  '            Remove-Item -LiteralPath $left',
  '        }',
  '    }',
  '    Write-Output "Taken away: the value config of $key."',
  '    return',
  '}',
  '',
  '# A key that is there is left alone: New-Item -Force would empty it.',
  'if (-not (Test-Path -LiteralPath $key)) {',
  '    New-Item -Path $key -Force | Out-Null',
  '}',
  "New-ItemProperty -LiteralPath $key -Name 'config' -Value $config -PropertyType String -Force | Out-Null",
  "if ((Get-ItemProperty -LiteralPath $key -Name 'config').config -cne $config) {",
  '    throw "The value config of $key is not what was written."',
  '}',
  'Write-Output "Set: the value config of $key, $($config.Length) characters."',
];

/** The config a script sets for that extension; undefined when it is no such script. */
export function configInPowerShell(
  text: string,
  browser: ChromiumBrowser,
  extensionId: string,
): string | undefined {
  const lines = text.split('\r\n');
  const settings = lines.filter((line) => line.startsWith('$config = '));
  const isOurs =
    settings.length === 1 &&
    lines.includes(`$key = 'HKLM:\\${extensionPolicyKey(browser, extensionId)}'`) &&
    text.endsWith(windowsLines(STEPS));
  // ASCII alone: PowerShell takes ‘ ’ ‚ and ‛ for the quote as well.
  const written = /^\$config = '([ -&(-~]*(?:''[ -&(-~]*)*)'$/.exec(settings[0] ?? '')?.[1];
  return isOurs ? written?.replaceAll("''", "'") : undefined;
}
