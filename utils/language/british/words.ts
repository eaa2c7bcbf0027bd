/** The words that every page uses: units, kinds of entries. */
export const words = {
  name: 'Alongside',
  'duration.hour': 'h',
  'duration.minute': 'm',
  'duration.second': 's',

  removedSystem: 'A system no longer in the list',

  'kind.unknown': 'Direct time',
  'kind.visitFamily.children': 'Child and family',
  'kind.visitFamily.adults': 'Person and family',
  'kind.childAlone.children': 'Child or young person alone',
  'kind.childAlone.adults': 'Person alone',
  'kind.parentCarer.children': 'Parent, carer or family',
  'kind.parentCarer.adults': 'Carer or family',
  'kind.phone': 'Phone',
  'kind.video': 'Video',
  'kind.message.children': 'Messages with a young person',
  'kind.message.adults': 'Messages with the person',
  'kind.recordingTogether.children': 'Recording together with the family',
  'kind.recordingTogether.adults': 'Recording together with the person',
  'kind.otherDesk': 'Other desk work',
  'kind.childAlone.children.short': 'Child alone',
  'kind.parentCarer.children.short': 'Parent, carer',
  'kind.parentCarer.adults.short': 'Carer, family',
} as const;
