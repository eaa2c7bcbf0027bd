/** A case system: where it is, as match patterns, and the name the person or the team gave it. */
export interface CaseSystem {
  id: string;
  name: string;
  matches: readonly string[];
}
