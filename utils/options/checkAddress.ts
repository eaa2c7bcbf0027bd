import type { Say } from '../language/lookup';
import { readAddress } from '../systems/match/address';
import type { CaseSystem } from '../systems/match/caseSystem';
import { narrowerPattern } from '../systems/match/narrowerPattern';
import { hasOtherLetters } from '../systems/match/otherLetters';
import { readPattern, writePattern } from '../systems/match/pattern';
import { placeInWords } from './placeInWords';
import type { AddressCheck, PlaceToAdd } from './systemViews';

/** What a typed or pasted address comes to, beside the systems there are. */
export function checkAddress(text: string, systems: readonly CaseSystem[], say: Say): AddressCheck {
  const reading = readAddress(text, systems);
  const part = narrowerPattern(text, systems);
  const narrower = part === null ? null : placeToAdd(writePattern(part), say);
  if (reading.kind === 'unusable') return { ...reading, narrower };
  return { kind: 'usable', ...placeToAdd(writePattern(reading.pattern), say), narrower };
}

/** A pattern with what a person reads of it. */
export function placeToAdd(pattern: string, say: Say): PlaceToAdd {
  const reading = readPattern(pattern);
  const host = reading.kind === 'pattern' ? reading.pattern.host : pattern;
  return {
    pattern,
    place: placeInWords(pattern, say),
    suggestedName: host,
    hasOtherLetters: hasOtherLetters(host),
  };
}
