import type { Page } from '@playwright/test';

/** The description that the browser itself hands to a screen reader, of what has that role and name. */
export async function descriptionOf(page: Page, role: string, accessibleName: string) {
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await devtools.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    role,
    accessibleName,
  });
  await devtools.detach();
  return nodes[0]?.description?.value;
}
