import { findChromiumHere } from '../../../scripts/browser/findHere.ts';
import type { BuildName } from './builds.ts';
import { PackedExtension } from './packed.ts';
import { ManagedBrowser, noPoliciesBecause } from './policies.ts';
import { Session, type SessionOptions } from './session.ts';
import { test as base } from './test.ts';
import { startUpdateServer } from './updateServer.ts';

/** The extension as an organisation installs it: packed, by policy, from a server of its own. */
export interface Installation {
  extensionId: string;
  /** Has the server offer a newer version. */
  release(version: string): Promise<void>;
  /** Sets what the organisation has set in the extension; null for nothing. */
  setPolicy(values: Readonly<Record<string, unknown>> | null): void;
}

/** What is installed: a build, with something else in its manifest where that is wanted. */
export interface Installed {
  build: BuildName;
  manifest?: Readonly<Record<string, unknown>>;
  /** What the organisation has set in it before the browser first starts. */
  policy?: Readonly<Record<string, unknown>>;
}

interface Fixtures {
  installed: Installed;
  installation: Installation & Required<Pick<SessionOptions, 'launch'>>;
  /** As `session` and `headedSession`, with the extension installed by policy. */
  installedSession: Session;
  headedInstalledSession: Session;
}

/** A test whose browser keeps the extension when it is started again, as a person's own does. */
export const test = base.extend<Fixtures>({
  installed: [{ build: 'team' }, { option: true }],
  installation: async ({ installed: { build, manifest, policy } }, use, testInfo) => {
    const reason = noPoliciesBecause();
    testInfo.skip(reason !== null, reason ?? '');
    const extension = new PackedExtension();
    const server = await startUpdateServer(extension.id);
    const browser = new ManagedBrowser(await findChromiumHere());
    const release = async (version: string) =>
      server.offer(version, await extension.pack(build, version, server.url, manifest));
    await release('0.1.0');
    const setPolicy: Installation['setPolicy'] = (values) =>
      browser.set({
        ExtensionInstallForcelist: [`${extension.id};${server.url}`],
        // Without it nobody may debug what a policy has installed.
        DeveloperToolsAvailability: 1,
        ...(values && { '3rdparty': { extensions: { [extension.id]: values } } }),
      });
    setPolicy(policy ?? null);
    const { executablePath } = browser;
    const launch = { executablePath, extensionDirs: [], fetchesExtensions: true };
    await use({ extensionId: extension.id, release, setPolicy, launch });
    server.close();
    browser.remove();
    extension.remove();
  },
  installedSession: async ({ sessionOptions, installation: { launch } }, use) => {
    const session = await Session.start({ ...sessionOptions, launch });
    await use(session);
    await session.stop();
  },
  headedInstalledSession: async ({ sessionOptions, display, installation: { launch } }, use) => {
    const { env } = display;
    const session = await Session.start({ ...sessionOptions, launch, headless: false, env });
    await use(session);
    await session.stop();
  },
});
