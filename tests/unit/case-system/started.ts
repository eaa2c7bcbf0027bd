import { onTestFinished } from 'vitest';
import { startCaseSystem } from '../../case-system/server.ts';
import type { CaseSystemOptions, RunningCaseSystem } from '../../case-system/server.ts';

/** A case system on a free port, closed when the test is over. */
export async function started(options?: CaseSystemOptions): Promise<RunningCaseSystem> {
  const system = await startCaseSystem(options);
  onTestFinished(() => system.close());
  return system;
}
