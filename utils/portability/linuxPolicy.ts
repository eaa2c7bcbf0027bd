import { z } from '../schema';
import type { ExtensionIds } from './extensionIds';

const linuxPolicySchema = z.strictObject({
  '3rdparty': z.strictObject({
    extensions: z.record(z.string(), z.strictObject({ config: z.string() })),
  }),
});

/**
 * A file for the managed-policies folder of Chromium, Chrome or Edge on Linux, which hold any
 * number of files (https://www.chromium.org/administrators/linux-quick-start/).
 */
export function linuxPolicy({ chrome, edge }: ExtensionIds, config: string): string {
  const policy = { '3rdparty': { extensions: { [chrome]: { config }, [edge]: { config } } } };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/** The config each extension is given by such a file, by extension id; none when it is none. */
export function configsInLinuxPolicy(text: string): ReadonlyMap<string, string> {
  const { data } = linuxPolicySchema.safeParse(JSON.parse(text));
  const extensions = Object.entries(data?.['3rdparty'].extensions ?? {});
  return new Map(extensions.map(([id, { config }]) => [id, config]));
}
