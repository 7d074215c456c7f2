import { checksum, escapeContent, provenanceNamespace } from '#src/export/provenance/xmlProvenance.ts';

type Metadata = {
  title: string;
  source: string;
  language: string;
  provenance: string;
  /** The level of PDF/A-2; undefined where the file is none. */
  conformance: 'a' | 'b' | undefined;
};

/** The date of every PDF, so that a sheet gives the same bytes at any time. */
export const creationDate = '2000-01-01T00:00:00Z';

/**
 * Returns the XMP metadata of a PDF: title, source and language as Dublin Core, its provenance, and a description
 * of the provenance's properties, which PDF/A asks for.
 */
export function pdfMetadata({ title, source, language, provenance, conformance }: Metadata): string {
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
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    `<xmp:CreateDate>${creationDate}</xmp:CreateDate>`,
    '<xmp:CreatorTool>PDFKit</xmp:CreatorTool>',
    '<pdf:Producer>PDFKit</pdf:Producer>',
    ...(conformance === undefined
      ? []
      : ['<pdfaid:part>2</pdfaid:part>', `<pdfaid:conformance>${conformance.toUpperCase()}</pdfaid:conformance>`]),
    '</rdf:Description>',
    ...provenanceSchema,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const property = (name: string, description: string) =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;

const provenanceSchema = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>Provenance</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${provenanceNamespace}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>provenance</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq>',
  property('crc32', 'CRC-32 of the text, as eight hex digits'),
  property('text', 'The numbers drawn, with the words that state them, as JSON'),
  '</rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
  '</rdf:Description>',
] as const;

const escapeText = (text: string) => escapeContent(replaceUnwritable(text));

/** Replaces what XML or UTF-8 cannot hold: control characters and lone surrogates. */
function replaceUnwritable(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
