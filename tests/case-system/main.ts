import { startCaseSystem } from './server.ts';

const usualPort = 8020;

/** Serves the demo case system by hand: `node tests/case-system/main.ts [port]`, ended with Ctrl-C. */
async function main(port: number): Promise<void> {
  const system = await startCaseSystem({ port });
  console.log(`Harbour, the demonstration case system: ${system.address('harbour')}`);
  console.log(`An intranet that is no case system:     ${system.address('intranet')}`);
  console.log('Any user name and password signs in. Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void system.close());
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

const port = Number(process.argv[2] ?? usualPort);
if (Number.isInteger(port) && port >= 0 && port <= 65_535) {
  await main(port).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    fail(`Port ${port} is taken. Name another: node tests/case-system/main.ts 8021`);
  });
} else {
  fail(`"${process.argv[2]}" is no port: it must be a whole number from 0 to 65535.`);
}
