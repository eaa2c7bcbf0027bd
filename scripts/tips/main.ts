import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { endOnSignals, endWith } from '../process/ending.mjs';
import { Failure } from '../process/failure.mjs';
import '../policy/findTypeScript.ts';

endOnSignals();
await endWith(checkPack);

/** Says what is wrong in the pack that is named, line by line; gives the exit code. */
async function checkPack(): Promise<number> {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Failure('Name the pack to check: npm run tips -- pack.json');
  // Only now can the files it rests on be found.
  const { packReport } = await import('../../utils/tips/packReport.ts');
  // npm runs commands in the project's folder, wherever they were typed.
  const { isUsable, lines } = packReport(
    readText(resolve(process.env['INIT_CWD'] ?? '.', file)),
    file,
  );
  console.log(lines.join('\n'));
  return isUsable ? 0 : 1;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Failure(`${path} cannot be read.`);
  }
}
