import { z } from '../schema';
import type { ChromiumBrowser } from './chromiumBrowser';
import type { ExtensionIds } from './extensionIds';

/** Whether people add the extension themselves, or it is there and they can switch it off. */
export type Installation = 'allowed' | 'normal_installed';

/** Chrome and Edge throw away the entries of a list after these. */
export const MOST_HOSTS = 100;

/** There is no third way of installing: a tool its user cannot remove is monitoring. */
const entrySchema = z.strictObject({
  installation_mode: z.enum(['allowed', 'normal_installed']),
  update_url: z.optional(z.string()),
  runtime_blocked_hosts: z.optional(z.array(z.string())),
  runtime_allowed_hosts: z.optional(z.array(z.string()).check(z.maxLength(MOST_HOSTS))),
});
const entriesSchema = z.record(z.string().check(z.regex(/^[a-p]{32}$/)), entrySchema);

export type ExtensionEntries = z.infer<typeof entriesSchema>;

/**
 * The entries for the administrator's own `ExtensionSettings` policy in one browser. Where there
 * are more hosts than a list may have, no sites are limited: those after the hundredth would be
 * shut out. Edge installs from Chrome's store too, so what limits the one id limits the other.
 */
export function extensionEntries(
  browser: ChromiumBrowser,
  ids: ExtensionIds,
  hosts: readonly string[],
  installation: Installation,
): ExtensionEntries {
  const limits =
    hosts.length > MOST_HOSTS
      ? {}
      : { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: [...hosts] };
  const other = browser.id === 'edge' ? { [ids.chrome]: entry('allowed') } : {};
  return { ...other, [ids[browser.id]]: entry(installation) };

  function entry(mode: Installation): ExtensionEntries[string] {
    if (mode === 'allowed') return { installation_mode: mode, ...limits };
    return { installation_mode: mode, update_url: browser.storeUpdateUrl, ...limits };
  }
}

/** The entries as text, to be copied into the policy. */
export function writeExtensionEntries(entries: ExtensionEntries): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** The entries a text holds; undefined when it holds anything else. */
export function readExtensionEntries(text: string): ExtensionEntries | undefined {
  return entriesSchema.safeParse(JSON.parse(text)).data;
}
