/** What differs between the two Chromium browsers when an administrator sets an extension up. */
export interface ChromiumBrowser {
  id: 'chrome' | 'edge';
  name: string;
  /** Below `HKEY_LOCAL_MACHINE`. */
  policyKey: string;
  /** The domain of its preferences on macOS. */
  preferencesDomain: string;
  /** Where an extension from its own store is installed from. */
  storeUpdateUrl: string;
  policyPage: string;
}

export const chrome: ChromiumBrowser = {
  id: 'chrome',
  name: 'Google Chrome',
  policyKey: String.raw`SOFTWARE\Policies\Google\Chrome`,
  preferencesDomain: 'com.google.Chrome',
  storeUpdateUrl: 'https://clients2.google.com/service/update2/crx',
  policyPage: 'chrome://policy',
};

export const edge: ChromiumBrowser = {
  id: 'edge',
  name: 'Microsoft Edge',
  policyKey: String.raw`SOFTWARE\Policies\Microsoft\Edge`,
  preferencesDomain: 'com.microsoft.Edge',
  storeUpdateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  policyPage: 'edge://policy',
};

/** The registry key of one extension's own policy, below `HKEY_LOCAL_MACHINE`. */
export function extensionPolicyKey(browser: ChromiumBrowser, extensionId: string): string {
  return `${browser.policyKey}\\3rdparty\\extensions\\${extensionId}\\policy`;
}
