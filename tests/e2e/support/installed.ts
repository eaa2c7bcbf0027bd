import { findChromiumHere } from '../../../scripts/browser/findHere.ts';
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
}

interface Fixtures {
  installation: Installation & Required<Pick<SessionOptions, 'launch'>>;
  /** As `session` and `headedSession`, with the extension installed by policy. */
  installedSession: Session;
  headedInstalledSession: Session;
}

/** A test whose browser keeps the extension when it is started again, as a person's own does. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern
  installation: async ({}, use, testInfo) => {
    const reason = noPoliciesBecause();
    testInfo.skip(reason !== null, reason ?? '');
    const extension = new PackedExtension();
    const server = await startUpdateServer(extension.id);
    const browser = new ManagedBrowser(await findChromiumHere());
    const release = async (version: string) =>
      server.offer(version, await extension.pack('team', version, server.url));
    await release('0.1.0');
    browser.set({
      ExtensionInstallForcelist: [`${extension.id};${server.url}`],
      // Without it nobody may debug what a policy has installed.
      DeveloperToolsAvailability: 1,
    });
    const { executablePath } = browser;
    const launch = { executablePath, extensionDirs: [], fetchesExtensions: true };
    await use({ extensionId: extension.id, release, launch });
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
