/** Lines as Windows ends them, the last too. */
export function windowsLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}
