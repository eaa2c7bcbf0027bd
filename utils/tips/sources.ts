/** What the tips rest on: each credit exactly as it must stand beside them. */
export const sources = {
  recordingGuide: {
    credit: "BASW England, Recording in Children's Social Work, 2020",
  },
  survey: { credit: 'BASW England, 80-20 survey summary report, 2018' },
  inspectorsBlog: { credit: 'Ofsted, social care blog, July 2019' },
  eightPitfalls: { credit: 'Write Enough (eight pitfalls)' },
  writeEnoughAndOfsted: { credit: 'Write Enough; Ofsted 2019' },
  writeEnough: { credit: 'Write Enough' },
  socialWorkNews: { credit: 'Social Work News, summer 2022' },
} as const;
