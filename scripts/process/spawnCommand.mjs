import { spawn } from 'node:child_process';

/**
 * Starts a command as it would be typed. On Windows what npm installs are `.cmd` files, which only
 * a shell starts, and a shell wants its arguments quoted.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnCommand(command, args, options) {
  if (process.platform !== 'win32' || command.toLowerCase().endsWith('.exe')) {
    return spawn(command, args, options);
  }
  const line = [command, ...args].map((word) => `"${word.replaceAll('"', '""')}"`).join(' ');
  return spawn(line, { ...options, shell: true });
}
