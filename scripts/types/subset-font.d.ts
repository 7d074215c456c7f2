declare module 'subset-font' {
  /**
   * Returns a font with the characters of a text; `sfnt` is plain TrueType. Keeps all features of these characters unless
   * `keepFeatures` names some.
   */
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
