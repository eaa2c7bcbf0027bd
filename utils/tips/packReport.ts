import { tips } from './library';
import { type PackProblem, readTipPack } from './readTipPack';
import { isTipTheme } from './tip';

/** What is said of a pack to whoever wrote it. */
export interface PackReport {
  isUsable: boolean;
  lines: readonly string[];
}

/** Checks a pack's text; `file` is its name, with which the lines of what is wrong begin. */
export function packReport(text: string, file: string): PackReport {
  const reading = readTipPack(text);
  if (reading.kind === 'problems') {
    const lines = reading.problems.map(
      (problem) => `${placeOf(problem, file)}: ${problem.sentence}`,
    );
    return { isUsable: false, lines };
  }
  const { pack } = reading;
  const shipped = new Set(tips.map(({ id }) => id));
  const replaced = pack.tips.filter(({ id }) => shipped.has(id)).map(({ id }) => id);
  const ownThemes = new Set(
    pack.tips.map(({ theme }) => theme).filter((theme) => !isTipTheme(theme)),
  );
  return {
    isUsable: true,
    lines: [
      `${file} is right: ${pack.tips.length} ${pack.tips.length === 1 ? 'tip' : 'tips'}.`,
      ...list('In place of the tips that come with Alongside', replaced),
      ...list('Themes of its own', [...ownThemes]),
    ],
  };
}

function placeOf({ line }: PackProblem, file: string): string {
  return line === null ? file : `${file}:${line}`;
}

function list(what: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${what}: ${items.join(', ')}.`];
}
