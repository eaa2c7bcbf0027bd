import type { Say } from '../language/lookup';
import { placeInWords } from './placeInWords';
import type { CaseSystem } from '../systems/match/caseSystem';
import type { Verdict } from '../systems/match/wouldBeMeasured';

/** Whether a page would be counted and why, in words; `team` is whoever else decides that. */
export function verdictInWords(verdict: Verdict<CaseSystem>, team: string, say: Say): string {
  switch (verdict.kind) {
    case 'notAPage':
      return say(`address.${verdict.problem}`);
    case 'switchedOff':
      return say('systems.verdict.switchedOff', { team });
    case 'measured': {
      const { system, match, wider } = verdict;
      const place = placeInWords(match, say);
      const yes = say('systems.verdict.measured', { system: system.name, place });
      if (wider === null) return yes;
      const other = { system: wider.system.name, place: placeInWords(wider.match, say) };
      return `${yes} ${say('systems.verdict.wider', other)}`;
    }
    case 'accessMissing': {
      const place = placeInWords(verdict.match, say);
      return say('systems.verdict.accessMissing', { system: verdict.system.name, place });
    }
    case 'setAside':
      return say('systems.verdict.setAside', { system: verdict.system.name, team });
    case 'otherPart': {
      const systems = verdict.systems.map(({ name }) => name).join(', ');
      return say('systems.verdict.otherPart', { host: verdict.host, systems });
    }
    case 'unknownHost':
      return say('systems.verdict.unknownHost', { host: verdict.host });
  }
}
