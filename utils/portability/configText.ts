import type { TeamConfig } from '../systems/teamConfig';

/**
 * A team's whole configuration as one line of JSON, in ASCII alone: what is beyond it is written
 * `\uXXXX`. So no program on the way can take it for another encoding (Windows PowerShell 5 reads a
 * script without a mark as the computer's own code page), and no quote but `'` ends a string there.
 */
export function configText(config: TeamConfig): string {
  return JSON.stringify(config).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
