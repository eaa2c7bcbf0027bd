/** What each of the files for an IT department is for. */
export const policyFiles = {
  'policyFile.script':
    '{browser} on Windows: a script that sets one registry value; with -Remove it takes it away again.',
  'policyFile.registry':
    '{browser} on Windows: the same registry value, to import or to copy into Group Policy.',
  'policyFile.linux':
    'Chromium, Chrome and Edge on Linux: put it beside what is in the folder of managed policies.',
  'policyFile.profile':
    'Chrome and Edge on macOS: a configuration profile for your device management.',
  'policyFile.firefox': 'Firefox: add it to your own policies.json, and never put it in its place.',
  'policyFile.allowed':
    '{browser}: add it to your own ExtensionSettings policy. People may then install Alongside.',
  'policyFile.normalInstalled':
    '{browser}: add it to your own ExtensionSettings policy. Alongside is then installed from the store, and people may switch it off.',
  'policyFile.limited': 'No site but your case systems can then be touched.',
  'policyFile.limitedOwnToo':
    'No site but your case systems can then be touched, so nothing that people add themselves is counted.',
  'policyFile.tooManyHosts':
    'It limits no sites: your case systems have {count} hosts and browsers take {most}. A pattern such as https://*.example.org/* stands for many.',
} as const;
