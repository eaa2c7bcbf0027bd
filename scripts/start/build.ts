import { Failure } from '../process/failure.mjs';
import { lastLines, run, succeeded } from '../process/run.mjs';
import { inRepository } from '../setup/root.mjs';
import { toolScript } from '../setup/tool.mjs';

/**
 * Builds the extension as a team of the demo case system would have it, apart from other builds.
 * @returns the folder of the unpacked extension
 */
export async function buildForDemo(): Promise<string> {
  console.log('Building the extension for the demo case system.');
  const result = await run(process.execPath, [toolScript('wxt'), 'build'], {
    label: 'building',
    output: 'keep',
    cwd: inRepository(),
    env: {
      ...process.env,
      TEAM_CONFIG: inRepository('tests', 'case-system', 'team.json'),
      ALONGSIDE_OUTPUT: inRepository('.output', 'demo'),
      // The demo begins at the case system, which is set already.
      ALONGSIDE_WELCOME: 'none',
    },
  });
  if (!succeeded(result)) {
    throw new Failure(`${lastLines(result.tail)}\nThe extension could not be built; why is above.`);
  }
  return inRepository('.output', 'demo', 'chrome-mv3');
}
