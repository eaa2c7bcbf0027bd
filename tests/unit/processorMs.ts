/**
 * How long this process computed for the work, in ms. Time in which other programs had the
 * processor is not in it, so that a limit on it says the same on a busy computer.
 */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
