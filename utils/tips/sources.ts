const campaign =
  'https://basw.co.uk/about-basw/social-work-around-uk/basw-england/campaigns/80-20-campaign';
/** Known to answer at http; whether it does at https is not. Browsers try that first by themselves. */
const writeEnough = 'http://writeenough.org.uk/';
const ofsted =
  'https://socialcareinspection.blog.gov.uk/2019/07/24/what-makes-an-effective-case-record/';

/**
 * What the tips rest on: each credit exactly as it must stand beside them, and where the source
 * can be read. The guide and the report are both listed on the campaign's page.
 */
export const sources = {
  recordingGuide: {
    credit: "BASW England, Recording in Children's Social Work, 2020",
    link: campaign,
  },
  survey: { credit: 'BASW England, 80-20 survey summary report, 2018', link: campaign },
  inspectorsBlog: { credit: 'Ofsted, social care blog, July 2019', link: ofsted },
  eightPitfalls: { credit: 'Write Enough (eight pitfalls)', link: writeEnough },
  writeEnoughAndOfsted: { credit: 'Write Enough; Ofsted 2019', link: writeEnough },
  writeEnough: { credit: 'Write Enough', link: writeEnough },
  socialWorkNews: {
    credit: 'Social Work News, summer 2022',
    link: 'https://issuu.com/socialworknews/docs/swn_summer_2022_issuu/s/16059407',
  },
} as const;
