import { run, succeeded } from '../process/run.mjs';
import { inRepository } from '../setup/root.mjs';
import { toolScript } from '../setup/tool.mjs';
import type { Counts } from './counts.ts';

interface Check {
  name: string;
  tool: readonly [packageName: string, command?: string];
  args: readonly string[];
}

/** Apart from what a person has built. */
const output = inRepository('.output', 'check');

const checks: readonly Check[] = [
  { name: 'generated types', tool: ['wxt'], args: ['prepare'] },
  { name: 'types', tool: ['typescript', 'tsc'], args: ['--noEmit'] },
  { name: 'lint', tool: ['oxlint'], args: ['--deny-warnings'] },
  { name: 'format', tool: ['oxfmt'], args: ['--check'] },
  { name: 'unused code and dependencies', tool: ['knip'], args: [] },
  { name: 'the build for Firefox', tool: ['wxt'], args: ['build', '--browser=firefox'] },
  {
    name: 'what Mozilla’s store says of it',
    tool: ['addons-linter'],
    args: [`${output}/firefox-mv3`],
  },
];

/** Checks everything that needs no running; what a check that fails has said is shown. */
export async function runChecks(): Promise<Counts> {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] as string[] };
  for (const { name, tool, args } of checks) {
    const result = await run(process.execPath, [toolScript(...tool), ...args], {
      label: `checking ${name}`,
      output: 'keep',
      cwd: inRepository(),
      env: { ...process.env, ALONGSIDE_OUTPUT: output, TEAM_CONFIG: '' },
    });
    const isGood = succeeded(result);
    counts[isGood ? 'passed' : 'failed'] += 1;
    if (!isGood) counts.failures.push(name);
    console.log(`${isGood ? '✓' : '✗'} ${name}${isGood ? '' : `\n${result.tail}`}`);
  }
  return counts;
}
