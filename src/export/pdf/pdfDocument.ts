import { Zlib } from 'fflate';
import type { Font } from 'fontkit';
import PDFDocument, { type PDFImage, type PDFReference } from 'pdfkit';
import type { Pixels } from '#src/export/image/textImage.ts';
import { checksum } from '#src/export/provenance/xmlProvenance.ts';
import { creationDate, pdfMetadata } from './pdfMetadata.ts';

type DocumentOptions = {
  title: string;
  source: string;
  /** The alternative text of its figure. */
  description: string;
  language: string;
  provenance: string;
  /** What else tells two files apart. */
  name: string;
  /** In points. */
  width: number;
  height: number;
};

/** The most characters of a string in a PDF/A: 32,767 bytes, two for each. */
export const maxStringLength = 16_000;

/**
 * A tagged PDF of one page, as PDF/A-2a: as PDF/A-2b without a language, and only as PDF with longer texts than PDF/A has.
 * The same content gives the same bytes in a browser and in Node.
 */
export class SheetDocument extends PDFDocument {
  readonly #metadata: string;
  #images = 0;

  constructor({ title, source, description, language, provenance, name, width, height }: DocumentOptions) {
    const lang = /^[a-z\d-]+$/i.test(language) ? { lang: language } : {};
    const level = 'lang' in lang ? 'a' : 'b';
    const isLong = [title, source, description].some(({ length }) => length > maxStringLength);
    super({
      pdfVersion: '1.7',
      subset: `PDF/A-2${level}`,
      compress: false,
      tagged: true,
      displayTitle: true,
      info: { Title: title, Subject: source, CreationDate: new Date(creationDate) },
      size: [width, height],
      margin: 0,
      font: null,
      ...lang,
    });
    const conformance = isLong ? undefined : level;
    this.#metadata = pdfMetadata({ title, source, language, provenance, conformance });
    const checksums = [provenance, title, description, name].map(checksum).join('');
    this._id = Uint8Array.from(checksums.match(/../g) ?? [], (hex) => Number.parseInt(hex, 16));
  }

  /** Adds a font, of which the file holds the glyphs that it uses. */
  addFont(name: string, font: Font): void {
    this.registerFont(name, font).font(name, 1);
    // The glyph of missing characters, which no text uses: PDF/A has no U+0000, for which PDFKit takes it.
    this._font.unicode[0] = [0xfffd];
  }

  /**
   * Adds an image to place. In a browser PDFKit reads a PNG with alpha in a worker from a `blob:` URL, which the policy of
   * the page does not allow.
   */
  addPixels({ data, width, height }: Pixels): PDFImage {
    const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
    const alpha = this.ref({ ...image, ColorSpace: 'DeviceGray' });
    alpha.end(Uint8Array.from({ length: width * height }, (_, pixel) => data[pixel * 4 + 3] ?? 0));
    const obj = this.ref({ ...image, ColorSpace: 'DeviceRGB', SMask: alpha });
    obj.end(Uint8Array.from(data.filter((_, index) => index % 4 !== 3)));
    this.#images += 1;
    return { label: `Image${this.#images}`, obj, width, height };
  }

  /** PDFKit compresses by zlib in Node and by fflate in browsers, which give other bytes: fflate does it in both. */
  override ref(data?: Record<string, unknown>): PDFReference {
    const ref = super.ref(data);
    const finalize = ref.finalize.bind(ref);
    ref.finalize = () => {
      if (ref.buffer.length > 0 && ref.data['Filter'] === undefined && ref.data['Type'] !== 'Metadata') {
        ref.buffer = compress(ref.buffer);
        ref.data['Filter'] = 'FlateDecode';
      }
      finalize();
    };
    return ref;
  }

  /** Writes our metadata; PDFKit's would neither escape its texts nor hold the provenance. */
  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.end(new TextEncoder().encode(this.#metadata));
    this._root.data['Metadata'] = metadata;
  }
}

/** Returns the parts of a stream compressed. */
function compress(parts: readonly Uint8Array[]): Uint8Array[] {
  const compressed: Uint8Array[] = [];
  const zlib = new Zlib((part) => compressed.push(part));
  for (const [index, part] of parts.entries()) zlib.push(part, index === parts.length - 1);
  return compressed;
}
