import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './eventually.ts';

const programs = ['Xvfb', 'openbox', 'xdotool', 'xterm', 'xset'];

/** Why headed tests cannot run here, in a sentence; null when they can. */
export function noDisplayBecause(): string | null {
  const folders = (process.env['PATH'] ?? '').split(':');
  const missing = programs.filter(
    (program) => !folders.some((folder) => existsSync(join(folder, program))),
  );
  if (missing.length === 0) return null;
  return `True focus between windows and real input need ${missing.join(', ')}, not found here.`;
}

/** A screen of its own with a window manager, and hands for it. */
export class Display {
  readonly env: Readonly<Record<string, string>>;
  readonly #processes: ChildProcess[];

  private constructor(name: string, processes: ChildProcess[]) {
    this.env = { DISPLAY: name };
    this.#processes = processes;
  }

  static async start(): Promise<Display> {
    // A server that starts anew when the last program leaves it throws out whoever comes meanwhile.
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const number = await new Promise<string>((resolve, reject) => {
      server.stdio[3]?.on('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
      server.on('error', reject);
      server.on('exit', () => reject(new Error('Xvfb did not start.')));
    });
    const display = new Display(`:${number}`, [server]);
    display.spawn('openbox');
    await eventually(() => display.#answers('get_desktop'), 'the window manager');
    return display;
  }

  /** Starts a program on the screen. */
  spawn(program: string, ...args: string[]): ChildProcess {
    const started = spawn(program, args, {
      stdio: 'ignore',
      env: { ...process.env, ...this.env },
    });
    this.#processes.push(started);
    return started;
  }

  /** Real input or window management, as `xdotool` has it. */
  xdotool(...args: string[]): string {
    return this.#run('xdotool', args);
  }

  /** The windows in sight of a class of programs, as X names them. */
  windows(programs: string): string[] {
    return this.xdotool('search', '--onlyvisible', '--class', programs).split('\n');
  }

  /** All windows in sight, menus and messages among them. */
  allWindows(): string[] {
    return this.xdotool('search', '--onlyvisible', '--name', '.*').split('\n');
  }

  /** Whether some window has the keyboard. */
  hasActiveWindow(): boolean {
    return this.#answers('getactivewindow');
  }

  /** Where a window is, in pixels of the screen. */
  placeOf(window: string): { x: number; y: number; width: number; height: number } {
    const said = this.xdotool('getwindowgeometry', '--shell', window);
    const number = (name: string) => Number(said.match(new RegExp(`^${name}=(-?\\d+)$`, 'm'))?.[1]);
    return {
      x: number('X'),
      y: number('Y'),
      width: number('WIDTH'),
      height: number('HEIGHT'),
    };
  }

  /** Gives a window the keyboard, whatever has it; gives the middle of that, on our own clock. */
  activate(window: string): number {
    const startedAt = performance.now();
    this.xdotool('windowactivate', '--sync', window);
    return (startedAt + performance.now()) / 2;
  }

  /** Presses keys one after the other, with time between them for the one before. */
  async press(...keys: string[]): Promise<void> {
    for (const [index, key] of keys.entries()) {
      if (index > 0) await sleep(250);
      this.xdotool('key', key);
    }
  }

  /** Moves the pointer there, in pixels of the screen. */
  pointTo(x: number, y: number): void {
    this.xdotool('mousemove', `${Math.round(x)}`, `${Math.round(y)}`);
  }

  /** A real click, in pixels of the screen. */
  click(x: number, y: number, button = 1): void {
    this.xdotool('mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'click', `${button}`);
  }

  /** Moves the pointer, which is input like any other. */
  touchMouse(): void {
    this.xdotool('mousemove_relative', '--', '3', '0');
    this.xdotool('mousemove_relative', '--', '-3', '0');
  }

  lockScreen(): void {
    this.#run('xset', ['s', 'activate']);
  }

  unlockScreen(): void {
    this.#run('xset', ['s', 'reset']);
  }

  stop(): void {
    for (const started of this.#processes.toReversed()) started.kill('SIGKILL');
  }

  #answers(question: string): boolean {
    try {
      return this.xdotool(question) !== '';
    } catch {
      return false;
    }
  }

  #run(program: string, args: readonly string[]): string {
    const env = { ...process.env, ...this.env };
    return execFileSync(program, args, { env, encoding: 'utf8', stdio: 'pipe' }).trim();
  }
}
