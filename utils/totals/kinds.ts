/**
 * The ids of direct time, which is time with people. They are kept in stored entries and in the
 * files people make, so none is ever renamed.
 */
export const directKinds = [
  'visitFamily',
  'childAlone',
  'parentCarer',
  'phone',
  'video',
  'message',
  'recordingTogether',
] as const;

export type DirectKind = (typeof directKinds)[number];

/** What counts as direct time until the person says otherwise: the first five. */
export const defaultCountedKinds: readonly DirectKind[] = directKinds.slice(0, 5);

/** Desk work that is not measured: Word, e-mail, a remote desktop. It is never direct time. */
export const OTHER_DESK = 'otherDesk';

/** Whether an id is one of the kinds of entries that a person can add. */
export function isEntryKind(id: string): id is DirectKind | typeof OTHER_DESK {
  return id === OTHER_DESK || isDirectKind(id);
}

/** Whether an id is one of the kinds of direct time; travel and a visit with no one in never are. */
export function isDirectKind(id: string): id is DirectKind {
  return directKinds.some((kind) => kind === id);
}
