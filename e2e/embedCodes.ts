import type { Page } from '@playwright/test';
import { figureOf, inMenu } from './page.ts';
import { figures } from './release.ts';
import { expect } from './site.ts';

/** The code in the dialog of a figure's button `Embed`: that of the figure, and that for its height. */
export async function codesOf(page: Page, id: string): Promise<string[]> {
  await (await inMenu(figureOf(page, id), 'Embed')).click();
  const dialog = page.getByRole('dialog', { name: `Embed ${figures.find((figure) => figure.id === id)?.title}` });
  await dialog.getByRole('textbox').first().waitFor();
  const codes = await Promise.all((await dialog.getByRole('textbox').all()).map((field) => field.inputValue()));
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  return codes;
}
