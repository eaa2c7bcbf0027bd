import type { Say } from '../language/lookup';
import { shownProblems } from '../options/shownProblems';
import type { Setup } from '../settings/setup';
import { keepTipPack, loadTipPacks } from '../settings/tipPacks';
import { packTitle } from '../tips/packTitle';
import { previewPack } from '../tips/previewPack';
import {
  LONGEST_PACK,
  readTipPack,
  type TipPackReading,
  tooLongForAPack,
} from '../tips/readTipPack';
import type { Tip } from '../tips/tip';
import type { NamedTip, PackCheck } from './tips';

/** No character takes more of a file. */
const MOST_BYTES_A_CHARACTER = 4;

/** Reads a file and says what adding it as a tip pack would change; stores nothing. */
export async function checkPack(
  file: Blob,
  setup: Pick<Setup, 'teamTips' | 'wording'>,
  say: Say,
): Promise<PackCheck> {
  const reading = await readFile(file);
  if (reading.kind === 'problems') {
    const sentences = reading.problems.map(({ line, sentence }) =>
      line === null ? sentence : say('packs.problem', { line: String(line), problem: sentence }),
    );
    return { kind: 'unusable', problems: shownProblems(sentences) };
  }
  const { pack } = reading;
  const preview = previewPack(pack, { packs: await loadTipPacks(), ...setup });
  return {
    kind: 'usable',
    title: packTitle(pack),
    isUpdate: preview.isUpdate,
    added: preview.added.map(named),
    replaced: preview.replaced.map(({ tip, former }) => ({ ...named(tip), former: former.title })),
    overruled: preview.overruled.map(named),
    gone: preview.gone.map(named),
    forOtherWording: preview.forOtherWording,
    add: () => keepTipPack(pack),
  };
}

async function readFile(file: Blob): Promise<TipPackReading> {
  if (file.size > LONGEST_PACK * MOST_BYTES_A_CHARACTER) return tooLongForAPack;
  return readTipPack(await file.text());
}

function named({ title, credit }: Tip): NamedTip {
  return { title, credit };
}
