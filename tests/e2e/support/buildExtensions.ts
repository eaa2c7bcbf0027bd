import { execFileSync } from 'node:child_process';
import { toolScript } from '../../../scripts/setup/tool.mjs';
import { builds } from './builds.ts';

/** Builds every extension under test once, before the tests. */
export default function buildExtensions(): void {
  for (const { output, teamFile } of Object.values(builds)) {
    execFileSync(process.execPath, [toolScript('wxt'), 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ALONGSIDE_OUTPUT: output,
        // A tab that opens by itself would take the front from the page a test is about.
        ALONGSIDE_WELCOME: 'none',
        // Else the product for everybody is built as it is shipped.
        ...(teamFile === '' ? {} : { TEAM_CONFIG: teamFile, ALONGSIDE_QUIET_SECONDS: '15' }),
      },
    });
  }
}
