import { endOnSignals, endWith } from '../process/ending.mjs';
import './findTypeScript.ts';

endOnSignals();
await endWith(async () => {
  // Only now can the files it rests on be found.
  const { writePolicyFiles } = await import('./writePolicyFiles.ts');
  // npm runs its scripts in the project's folder; paths are meant from where the person stands.
  return writePolicyFiles(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
});
