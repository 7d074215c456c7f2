declare module 'subset-font' {
  /**
   * A font with the characters of a text; `sfnt` is TrueType as it stands. Without `keepFeatures` it keeps all that it can
   * do with these characters.
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
