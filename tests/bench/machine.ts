import { availableParallelism, cpus, loadavg } from 'node:os';

/** What it was measured on, when, and how busy that was, in a sentence; nothing of its owner. */
export function measuredOn(browser: string): string {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  return (
    `Measured in ${browser} on ${availableParallelism()} processors (${model}), ` +
    `${month.format(new Date())}, with ${loadavg()[0]?.toFixed(1)} processes running or waiting ` +
    'on average in the minute before the end.'
  );
}
