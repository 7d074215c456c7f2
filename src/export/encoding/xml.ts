/** Escapes a text for the content of an element or an attribute in double quotes, in XML and HTML, e.g. `a &lt; b`. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
