import type { Say, SentenceKey } from '../../utils/language/lookup';
import type { Wording } from '../../utils/tips/tip';
import { type DirectKind, isEntryKind, type OTHER_DESK } from '../../utils/totals/kinds';

interface Names {
  full: Record<Wording, NameKey>;
  /** For where there is room for a word or two. */
  short?: Record<Wording, NameKey>;
}
type NameKey = Extract<SentenceKey, `kind.${string}`>;

const names: Readonly<Record<DirectKind | typeof OTHER_DESK, Names>> = {
  visitFamily: {
    full: { children: 'kind.visitFamily.children', adults: 'kind.visitFamily.adults' },
  },
  childAlone: {
    full: { children: 'kind.childAlone.children', adults: 'kind.childAlone.adults' },
    short: { children: 'kind.childAlone.children.short', adults: 'kind.childAlone.adults' },
  },
  parentCarer: {
    full: { children: 'kind.parentCarer.children', adults: 'kind.parentCarer.adults' },
    short: { children: 'kind.parentCarer.children.short', adults: 'kind.parentCarer.adults.short' },
  },
  phone: { full: { children: 'kind.phone', adults: 'kind.phone' } },
  video: { full: { children: 'kind.video', adults: 'kind.video' } },
  message: { full: { children: 'kind.message.children', adults: 'kind.message.adults' } },
  recordingTogether: {
    full: { children: 'kind.recordingTogether.children', adults: 'kind.recordingTogether.adults' },
  },
  otherDesk: { full: { children: 'kind.otherDesk', adults: 'kind.otherDesk' } },
};

/** A kind of entry in the words of the team; one that is not known is direct time. */
export function kindLabel(kind: string, wording: Wording, say: Say): string {
  return isEntryKind(kind) ? say(names[kind].full[wording]) : say('kind.unknown');
}

/** As `kindLabel`, in a word or two. */
export function shortKindLabel(kind: string, wording: Wording, say: Say): string {
  if (!isEntryKind(kind)) return say('kind.unknown');
  const { full, short = full } = names[kind];
  return say(short[wording]);
}
