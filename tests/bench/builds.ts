import { Failure } from '../../scripts/process/failure.mjs';
import { lastLines, run, succeeded } from '../../scripts/process/run.mjs';
import { inRepository } from '../../scripts/setup/root.mjs';
import { toolScript } from '../../scripts/setup/tool.mjs';

/** The folders of the unpacked extensions that are weighed; the first is opened too. */
export interface BenchBuilds {
  everybody: string;
  team: string;
}

/** Builds the extension as everybody gets it, and as a team does, apart from other builds. */
export async function buildForBench(): Promise<BenchBuilds> {
  return {
    everybody: await build('everybody', {}),
    team: await build('team', { TEAM_CONFIG: inRepository('tests', 'case-system', 'team.json') }),
  };
}

async function build(name: keyof BenchBuilds, env: NodeJS.ProcessEnv): Promise<string> {
  const output = inRepository('.output', 'bench', name);
  const { TEAM_CONFIG: _inherited, ...inherited } = process.env;
  const result = await run(process.execPath, [toolScript('wxt'), 'build'], {
    label: 'building',
    output: 'keep',
    cwd: inRepository(),
    env: { ...inherited, ALONGSIDE_OUTPUT: output, ...env },
  });
  if (!succeeded(result)) {
    throw new Failure(`${lastLines(result.tail)}\nThe extension could not be built; why is above.`);
  }
  return `${output}/chrome-mv3`;
}
