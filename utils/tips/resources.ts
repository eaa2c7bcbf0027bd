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

interface Described {
  id: string;
  /** Whose it is; left out where only its address says so. */
  by?: string;
  at: Whereabouts;
}

/** The campaign's other resources and what it points to: whose each is, and where. */
export const resources = [
  { id: 'campaign', by: 'BASW England', at: link(sources.survey.link) },
  { id: 'pledge', by: 'BASW England', at: campaignPage },
  { id: 'bestPractice', by: 'BASW', at: campaignPage },
  { id: 'governmentTips', by: 'BASW', at: campaignPage },
  { id: 'remoteTips', at: campaignPage },
  {
    id: 'kitbag',
    by: 'University of Sussex',
    at: link('https://talkingandlisteningtochildren.co.uk/'),
  },
  { id: 'mutualExpectations', by: 'Family Rights Group', at: site('frg.org.uk') },
  { id: 'therapeutic', by: 'NICE', at: site('nice.org.uk') },
  {
    id: 'stabilityIndex',
    at: link('https://www.childrenscommissioner.gov.uk/resource/stability-index-2018/'),
  },
  {
    id: 'careCrisis',
    at: link('https://frg.org.uk/policy-and-campaigns/the-care-crisis-review/'),
  },
  { id: 'baswTalk', by: 'BASW', at: { kind: 'byName' } },
] as const satisfies readonly Described[];

export type Resource = Described & { id: (typeof resources)[number]['id'] };
