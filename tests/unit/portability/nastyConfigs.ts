import * as fc from 'fast-check';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

/** What ends a string, a script, a line or a document somewhere on the way. */
const NASTY = [
  '"',
  "'",
  "''",
  '\\',
  '\\"',
  '`',
  '$(Remove-Item C:)',
  '$&',
  '%PATH%',
  '${x}',
  ']]>',
  '<!--',
  '</string>',
  '&amp;',
  '&',
  '\r\n',
  '\n',
  '\0',
  '\u007f',
  '\u2028',
  '‘quoted’ “twice”',
  '🧡',
  '\ud83e',
  '\u202eאב\u202c',
  'Tîm Gogledd Cymru ŵ ŷ',
  '\ufeff',
  '\uffff',
  '@"',
  '"@',
  '#>',
  '; [HKEY_CLASSES_ROOT]',
];

const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** Team configurations whose every text is made to break out of what it stands in. */
export const nastyConfigs: fc.Arbitrary<TeamConfig> = fc.record(
  {
    version: fc.constant(1 as const),
    systems: fc.array(
      fc.record({
        id: fc.stringMatching(/^[\w-]{1,8}$/),
        name: nastyText,
        matches: fc.constant(['https://case.example.org/care/*']),
      }),
      { maxLength: 3 },
    ),
    team: nastyText,
    tips: fc.array(
      fc.record({
        id: nastyText,
        theme: nastyText,
        title: nastyText,
        text: nastyText,
        tryNow: nastyText,
        credit: nastyText,
        wordings: fc.constant(['children' as const]),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['version', 'systems'] },
);

/** A team with so many systems, each on a host of its own. */
export function manySystems(count: number): TeamConfig {
  return {
    version: 1,
    systems: Array.from({ length: count }, (_, index) => ({
      id: `system-${index}`,
      name: `System ${index}`,
      matches: [`https://case-${index}.example.org/*`],
    })),
  };
}
