import { adoptWanted, storeWanted } from '../systems/wantedSystem';

/** Takes a case system among the person's own; the browser is asked for it in the step after. */
export async function keepSystem(pattern: string, name: string): Promise<void> {
  await storeWanted({ id: crypto.randomUUID(), name, matches: [pattern] });
  await adoptWanted();
}
