/** The bundled font in its two weights, as the bytes of TrueType files. */
export type Fonts = { 400: Uint8Array; 600: Uint8Array };
