import type { CaseSystem } from '../systems/match/caseSystem';
import { browserPatterns } from '../systems/match/browserPatterns';

/**
 * The systems' hosts as `runtime_allowed_hosts` takes them: a scheme and a host without a path, or
 * the browser drops the whole entry
 * (https://www.chromium.org/administrators/policy-list-3/extension-settings-full/). A port is left
 * out, as it is where the browser is asked for a site: both are about whole hosts.
 */
export function policyHosts(systems: readonly Pick<CaseSystem, 'matches'>[]): string[] {
  return browserPatterns(systems).map((pattern) => pattern.replace(/\/\*$/, ''));
}
