import { readFileSync } from 'node:fs';
import { Failure } from '../../scripts/process/failure.mjs';
import { lastLines, run, succeeded } from '../../scripts/process/run.mjs';
import { inRepository } from '../../scripts/setup/root.mjs';
import { toolScript } from '../../scripts/setup/tool.mjs';

/** The folders of the unpacked extensions that are weighed; the first is opened too. */
export interface BenchBuilds {
  everybody: string;
  team: string;
  /** The script that derives today and a week in a page of the extension. */
  derivationScript: string;
}

/** Builds the extension as everybody gets it, and as a team does, apart from other builds. */
export async function buildForBench(): Promise<BenchBuilds> {
  return {
    everybody: await build('everybody', {}),
    team: await build('team', { TEAM_CONFIG: inRepository('tests', 'case-system', 'team.json') }),
    derivationScript: await buildDerivation(),
  };
}

async function build(name: 'everybody' | 'team', env: NodeJS.ProcessEnv): Promise<string> {
  const output = inRepository('.output', 'bench', name);
  const { TEAM_CONFIG: _inherited, ...inherited } = process.env;
  await runOrFail([toolScript('wxt'), 'build'], {
    ...inherited,
    ALONGSIDE_OUTPUT: output,
    // A tab that opens by itself would take the front from what is measured.
    ALONGSIDE_WELCOME: 'none',
    ...env,
  });
  return `${output}/chrome-mv3`;
}

async function buildDerivation(): Promise<string> {
  const config = inRepository('tests', 'bench', 'derivation', 'bundle.config.ts');
  await runOrFail([toolScript('vite'), 'build', '--config', config], process.env);
  return readFileSync(inRepository('.output', 'bench', 'derivation', 'derivation.js'), 'utf8');
}

async function runOrFail(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const result = await run(process.execPath, args, {
    label: 'building',
    output: 'keep',
    cwd: inRepository(),
    env,
  });
  if (succeeded(result)) return;
  throw new Failure(
    `${lastLines(result.tail)}\nWhat is measured could not be built; why is above.`,
  );
}
