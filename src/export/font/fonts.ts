/** The bytes of the bundled font's two cuts, as TrueType. */
export type Fonts = { 400: Uint8Array; 600: Uint8Array };
