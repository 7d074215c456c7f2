import { checksum, escapeContent, provenanceNamespace } from '#src/export/provenance/xmlProvenance.ts';

type Metadata = { title: string; source: string; language: string; provenance: string };

/** Returns the XMP metadata of a PDF: title, source and language as Dublin Core, and its provenance. */
export function pdfMetadata({ title, source, language, provenance }: Metadata): string {
  const words = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:provenance="${provenanceNamespace}">`,
    words('title', title),
    words('description', source),
    `<dc:language><rdf:Bag><rdf:li>${escapeText(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<provenance:crc32>${checksum(replaceUnwritable(provenance))}</provenance:crc32>`,
    `<provenance:text>${escapeText(provenance)}</provenance:text>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const escapeText = (text: string) => escapeContent(replaceUnwritable(text));

/** Replaces what XML or UTF-8 cannot hold: control characters and lone surrogates. */
function replaceUnwritable(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
