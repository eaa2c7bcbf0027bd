import { z } from '../schema';

const fragmentSchema = z.strictObject({
  policies: z.strictObject({
    '3rdparty': z.strictObject({
      Extensions: z.record(z.string(), z.strictObject({ config: z.string() })),
    }),
  }),
});

/**
 * What is to be added to an organisation's own `policies.json` of Firefox
 * (https://mozilla.github.io/policy-templates/#3rdparty).
 */
export function firefoxFragment(extensionId: string, config: string): string {
  const fragment = { policies: { '3rdparty': { Extensions: { [extensionId]: { config } } } } };
  return `${JSON.stringify(fragment, null, 2)}\n`;
}

/** The config that extension is given by such a fragment; undefined when it is none. */
export function configInFirefoxFragment(text: string, extensionId: string): string | undefined {
  const { data } = fragmentSchema.safeParse(JSON.parse(text));
  return data?.policies['3rdparty'].Extensions[extensionId]?.config;
}
