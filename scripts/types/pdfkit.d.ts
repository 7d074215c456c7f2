/** What is used of PDFKit, which has no types of its own. */
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  type Dictionary = Record<string, unknown>;

  /** An object of the file: a dictionary, with a stream where bytes are given to `end`. */
  export type PDFReference = {
    data: Dictionary;
    /** The bytes of the stream so far; empty where there is none. */
    buffer: Uint8Array[];
    end(bytes?: Uint8Array): void;
    /** Writes the object into the file. */
    finalize(): void;
  };

  /** An image that is in the document, by its name in the resources of pages; its size in pixels. */
  export type PDFImage = { label: string; obj: PDFReference; width: number; height: number };

  export type PDFStructureElement = {
    /** Adds a child; one with drawing functions runs them now. */
    add(child: PDFStructureElement): PDFStructureElement;
  };

  export type PDFStructureOptions = {
    /** Said in place of a figure. */
    alt?: string;
    /** Said in place of a text's content. */
    actual?: string;
    /** Its left, top, right and bottom edge. */
    bbox?: readonly [number, number, number, number];
  };

  export type PDFDocumentOptions = {
    pdfVersion: '1.7';
    subset: 'PDF/A-2a' | 'PDF/A-2b';
    compress: boolean;
    tagged: true;
    displayTitle: true;
    lang?: string;
    info: { Title: string; Subject: string; CreationDate: Date };
    /** In points. */
    size: readonly [number, number];
    margin: number;
    /** Without a first font, which would be one of those that are not embedded. */
    font: null;
  };

  /** A document; places are in points from the page's upper left corner. */
  export default class PDFDocument {
    constructor(options: PDFDocumentOptions);
    /** The catalog. */
    protected _root: PDFReference;
    /** The font in use; `unicode` has the characters of each of its glyphs. */
    protected _font: { unicode: number[][] };
    /** The file id of 16 bytes. */
    protected _id: Uint8Array;
    ref(data?: Dictionary): PDFReference;
    endMetadata(): void;
    end(): void;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    path(svg: string): this;
    lineWidth(width: number): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillColor(colour: string): this;
    registerFont(name: string, font: Font): this;
    font(name: string, size: number): this;
    text(
      text: string,
      x: number,
      y: number,
      options: { baseline: 'alphabetic'; lineBreak: false; horizontalScaling?: number },
    ): this;
    image(image: PDFImage, x: number, y: number, options: { width: number; height: number }): this;
    /** Adds operators to the page as they are. */
    addContent(operators: string): this;
    struct(type: 'Document'): PDFStructureElement;
    struct(type: string, options: PDFStructureOptions, children: readonly (() => void)[]): PDFStructureElement;
    addStructure(element: PDFStructureElement): this;
    markContent(tag: 'Artifact'): this;
    endMarkedContent(): this;
  }
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit';
  /** Collects the bytes of a document until it ends. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}

declare module 'fontkit' {
  /** A font; its subset and its measures are PDFKit's to use. */
  export type Font = {
    unitsPerEm: number;
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
    /** Joins the letters of a text, which are in the order in which they are written. */
    layout(text: string): { advanceWidth: number };
  };

  /** Reads the bytes of a font. */
  export function create(bytes: Uint8Array): Font;
}
