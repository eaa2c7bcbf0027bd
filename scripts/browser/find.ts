import { Failure } from '../process/failure.mjs';
import type { Probe } from './probe.ts';

/** What the search needs of the world; tests give it another. */
export interface BrowserSources {
  /** What `ALONGSIDE_BROWSER` says. */
  named: string | undefined;
  /** Where an installed Chromium may be; asked again after a package was installed. */
  installed(): string[];
  /** Where Playwright keeps its own, whether it is there or not. */
  ofPlaywright(): string;
  probe(path: string): Promise<Probe>;
  downloadByPlaywright(): Promise<void>;
  /** Null where it cannot be installed: not Debian, or not root. */
  installByDebian: (() => Promise<void>) | null;
}

/**
 * The path of a Chromium that loads extensions: the one named, an installed one, Playwright's own,
 * Playwright's after a download, Debian's package. One that was named is used or nothing is.
 * @throws {Failure} when there is none, with a sentence saying how to get one
 */
export async function findChromium(sources: BrowserSources): Promise<string> {
  if (sources.named !== undefined && sources.named !== '') {
    return useNamed(sources.named, sources);
  }
  const there = await firstThatWorks([...sources.installed(), sources.ofPlaywright()], sources);
  if (there !== null) return there;

  await sources.downloadByPlaywright();
  const downloaded = await firstThatWorks([sources.ofPlaywright()], sources);
  if (downloaded !== null) return downloaded;

  if (sources.installByDebian !== null) {
    await sources.installByDebian();
    const installed = await firstThatWorks(sources.installed(), sources);
    if (installed !== null) return installed;
  }
  throw new Failure(
    'No Chromium was found and none could be fetched. Install one (Debian: apt install chromium; ' +
      'macOS: brew install --cask chromium; anywhere: npx playwright install chromium) ' +
      'or name one in ALONGSIDE_BROWSER.',
  );
}

async function useNamed(path: string, sources: BrowserSources): Promise<string> {
  const result = await sources.probe(path);
  if (result.kind === 'works') return path;
  throw new Failure(`ALONGSIDE_BROWSER names ${path}, which cannot be used: ${result.why}.`);
}

async function firstThatWorks(paths: string[], sources: BrowserSources): Promise<string | null> {
  for (const path of paths) {
    if ((await sources.probe(path)).kind === 'works') return path;
  }
  return null;
}
