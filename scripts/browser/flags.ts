/** What decides how Chromium is started. */
export interface ChromiumOptions {
  /** Folders of unpacked extensions; all others stay off. */
  extensionDirs: readonly string[];
  /** The profile's folder, made when it is missing. */
  profileDir: string;
  headless: boolean;
  /** The page of the first tab; an empty one by default, and none of ours when null. */
  url?: string | null;
  /** Outer size in device-independent pixels. */
  windowSize?: { width: number; height: number };
  extraArguments?: readonly string[];
  /** Lets the browser fetch what a policy has it install, and newer versions of that. */
  fetchesExtensions?: boolean;
  /** Added to this process's environment, such as another `DISPLAY`. */
  env?: Readonly<Record<string, string>>;
}

/** The quiet ones: nothing is fetched, asked or restored of its own accord. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
];

/**
 * Chromium's command line. Its debugging port is any free one, written into the profile; the
 * debugging pipe beside it is our leash: when its other end closes, Chromium ends.
 */
export function chromiumArguments(options: ChromiumOptions, isRoot: boolean): string[] {
  const { extensionDirs, profileDir, headless, url, windowSize, env } = options;
  const { extraArguments, fetchesExtensions } = options;
  const extensions = extensionDirs.join(',');
  return [
    ...quiet,
    ...(fetchesExtensions === true ? [] : ['--disable-background-networking']),
    `--user-data-dir=${profileDir}`,
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    ...(extensions === ''
      ? []
      : [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`]),
    ...(headless ? ['--headless=new'] : []),
    // Chromium's sandbox refuses to work for root.
    ...(isRoot ? ['--no-sandbox'] : []),
    // A display that is named is an X one, even in a Wayland session.
    ...(env?.['DISPLAY'] === undefined ? [] : ['--ozone-platform=x11']),
    ...(windowSize === undefined ? [] : [`--window-size=${windowSize.width},${windowSize.height}`]),
    ...(extraArguments ?? []),
    ...(url === null ? [] : [url ?? 'about:blank']),
  ];
}
