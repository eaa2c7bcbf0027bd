const BASW = 'https://www.basw.co.uk/';
const OFSTED = 'https://socialcareinspection.blog.gov.uk/';
const WRITE_ENOUGH = 'https://writeenough.org.uk/';

/**
 * What the tips rest on: the credit exactly as it must stand beside them, and where to look. A
 * link is the page known for certain to exist, so the guide is looked for from BASW's front page.
 */
export const sources = {
  recordingGuide: {
    credit: "BASW England, Recording in Children's Social Work, 2020",
    link: BASW,
  },
  survey: { credit: 'BASW England, 80-20 survey summary report, 2018', link: BASW },
  inspectorsBlog: { credit: 'Ofsted, social care blog, July 2019', link: OFSTED },
  eightPitfalls: { credit: 'Write Enough (eight pitfalls)', link: WRITE_ENOUGH },
  writeEnoughAndOfsted: { credit: 'Write Enough; Ofsted 2019', link: WRITE_ENOUGH },
  writeEnough: { credit: 'Write Enough', link: WRITE_ENOUGH },
  socialWorkNews: { credit: 'Social Work News, summer 2022' },
} as const;
