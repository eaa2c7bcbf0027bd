import { findChromiumHere } from '../browser/findHere.ts';
import { endOnSignals, endWith } from '../process/ending.mjs';
import '../process/endWithParent.mjs';
import { Failure } from '../process/failure.mjs';
import { takeLock } from '../process/lock.mjs';
import { inRepository } from '../setup/root.mjs';
import { playTour } from '../tour/tour.ts';
import { buildForDemo } from './build.ts';
import { playDemo } from './demo.ts';
import { hasDisplay } from './display.ts';

// Ctrl-C is how the demo is meant to end.
endOnSignals(() => 0);
await endWith(start);

async function start(): Promise<number> {
  const unknown = process.argv.slice(2).find((argument) => argument !== '--tour');
  if (unknown !== undefined) {
    throw new Failure(`npm start knows only --tour, not ${unknown}.`);
  }
  const lock = takeLock(inRepository('.demo', 'running.json'));
  if (lock.kind === 'held') {
    const which = lock.pid === 0 ? '' : ` (process ${lock.pid})`;
    throw new Failure(`The demo is already running in this folder${which}: end that one first.`);
  }
  const wantsTour = process.argv.includes('--tour');
  const canShow = hasDisplay(process.platform, process.env);
  if (!wantsTour && !canShow)
    console.log('There is no screen here, so the tour is played instead.');

  const executablePath = await findChromiumHere();
  const extensionDir = await buildForDemo();
  if (wantsTour || !canShow) return playTour(executablePath, extensionDir);
  await playDemo(executablePath, extensionDir);
  console.log('The window was closed: that was the end of it.');
  return 0;
}
