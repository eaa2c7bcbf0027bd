import { startCaseSystem } from '../../tests/case-system/server.ts';
import type { RunningCaseSystem } from '../../tests/case-system/server.ts';

/**
 * Starts the demo case system on this port, or on a free one, and says so, when it is taken.
 */
export async function startOnPort(port: number): Promise<RunningCaseSystem> {
  try {
    return await startCaseSystem({ port });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    const caseSystem = await startCaseSystem({ port: 0 });
    console.log(`Port ${port} is taken, so the case system is on port ${caseSystem.port}.`);
    return caseSystem;
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
