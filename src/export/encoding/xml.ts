/** Escapes a text for the content of an element or for an attribute in double quotes, in XML and HTML: never markup. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
