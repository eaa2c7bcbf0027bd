import { sources } from './sources';

/** Where a resource is: an address only where it is known for certain, else where to look. */
export type Whereabouts =
  | { kind: 'link'; link: string }
  | { kind: 'campaignPage' }
  | { kind: 'site'; site: string }
  | { kind: 'byName' };

const link = (address: string): Whereabouts => ({ kind: 'link', link: address });
const site = (host: string): Whereabouts => ({ kind: 'site', site: host });
const campaignPage: Whereabouts = { kind: 'campaignPage' };

/** The campaign's other resources and what it points to: whose each is, and where. */
export const resources = [
  { id: 'campaign', by: 'BASW England', at: link(sources.survey.link) },
  { id: 'pledge', by: 'BASW England', at: campaignPage },
  { id: 'bestPractice', by: 'BASW England', at: campaignPage },
  { id: 'governmentTips', by: 'BASW England', at: campaignPage },
  { id: 'remoteTips', by: 'BASW England', at: campaignPage },
  {
    id: 'kitbag',
    by: 'University of Sussex',
    at: link('https://talkingandlisteningtochildren.co.uk/'),
  },
  { id: 'mutualExpectations', by: 'Family Rights Group', at: site('frg.org.uk') },
  { id: 'therapeutic', by: 'NICE', at: site('nice.org.uk') },
  {
    id: 'stabilityIndex',
    by: 'Children’s Commissioner for England',
    at: link('https://www.childrenscommissioner.gov.uk/resource/stability-index-2018/'),
  },
  {
    id: 'careCrisis',
    by: 'Family Rights Group',
    at: link('https://frg.org.uk/policy-and-campaigns/the-care-crisis-review/'),
  },
  { id: 'baswTalk', by: 'BASW', at: { kind: 'byName' } },
] as const satisfies readonly { id: string; by: string; at: Whereabouts }[];

export type Resource = (typeof resources)[number];
