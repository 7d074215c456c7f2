declare module 'subset-font' {
  /** Returns a font with a text's characters; `sfnt` is TrueType. It keeps all features, or `keepFeatures`. */
  export default function subset(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      noHinting?: boolean;
      dropTables?: readonly string[];
      keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
