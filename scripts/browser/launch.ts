import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../process/failure.mjs';
import { control } from './control.ts';
import type { ChromiumControl } from './control.ts';
import { chromiumArguments } from './flags.ts';
import type { ChromiumOptions } from './flags.ts';

/** A Chromium that runs. */
export interface LaunchedChromium extends ChromiumControl {
  /** For `chromium.connectOverCDP(endpoint, { noDefaults: true })`: without that, focus is faked. */
  endpoint: string;
  process: ChildProcess;
}

const startLimitMs = 60_000;

/**
 * Starts a Chromium of our own, in a process group of its own. It ends with this process, however
 * that ends: see the pipe in `chromiumArguments`.
 * @throws {Failure} when it does not start, with the last of what it said
 */
export async function launchChromium(
  options: ChromiumOptions & { executablePath: string },
): Promise<LaunchedChromium> {
  const { executablePath, profileDir, env } = options;
  const portFile = join(profileDir, 'DevToolsActivePort');
  mkdirSync(profileDir, { recursive: true });
  rmSync(portFile, { force: true });

  const child = spawn(executablePath, chromiumArguments(options, process.getuid?.() === 0), {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const controls = control(child);
  let complaints = '';
  child.on('error', (error) => {
    complaints += error.message;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2_000);
  });

  const startedAt = performance.now();
  while (!controls.hasEnded() && performance.now() - startedAt < startLimitMs) {
    const endpoint = await endpointIn(portFile);
    if (endpoint !== null) return { endpoint, process: child, ...controls };
    await sleep(25);
  }
  await controls.kill();
  throw new Failure(`${complaints.trim()}\nThe browser ${executablePath} did not start.`);
}

/** The debugging address, once Chromium has written its port down and answers there. */
async function endpointIn(portFile: string): Promise<string | null> {
  try {
    const port = Number(readFileSync(portFile, 'utf8').split('\n')[0]);
    if (!Number.isInteger(port) || port <= 0) return null;
    const endpoint = `http://127.0.0.1:${port}`;
    return (await fetch(`${endpoint}/json/version`)).ok ? endpoint : null;
  } catch {
    return null;
  }
}
