/** Two case systems of the person's own at the demo case system, as the settings keep them. */
export const settings = {
  version: 1,
  systems: [
    {
      id: '4f6c1f9e-58a2-4c0e-9a64-0d6f0a3c7b11',
      name: 'Harbour',
      matches: ['http://harbour.localhost/care/*', 'http://documents.localhost/*'],
    },
    {
      id: 'b0a7d5c2-2f1d-4f0b-8f39-6a1f3e9d8c22',
      name: 'Harbour Finance',
      matches: ['http://harbour.localhost/finance/*'],
    },
  ],
  awayAllowanceSeconds: 300,
  countedKinds: ['visitFamily', 'childAlone', 'parentCarer', 'phone', 'video'],
  countBeside: false,
} as const;

/** What the browser is asked for when these two are added. */
export const sites = ['http://documents.localhost/*', 'http://harbour.localhost/*'];
