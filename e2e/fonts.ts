import type { Page } from '@playwright/test';

/** Returns the families of the fonts in which the browser drew the text of these elements, each once. Chromium alone tells. */
export async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const families = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts)
      families.add(isCustomFont ? familyName : `${familyName} (system)`);
  }
  await session.detach();
  return [...families].sort();
}
