/**
 * Returns the characters of a text that are drawn one by one: letters composed with their accents, none that only allows a
 * line break, and every space a plain one.
 */
export function drawnText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\n\v\f\r\u00a0]/g, ' ');
}
