declare module 'subset-font' {
  /** A font with the characters of a text; `sfnt` is TrueType as it stands. */
  export default function subset(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'sfnt'; noHinting: boolean; dropTables: string[] },
  ): Promise<Uint8Array>;
}
