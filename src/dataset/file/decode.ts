/** Decodes UTF-8; undefined where the bytes are something else. With `stream` the last character may be incomplete. */
export function decodeUtf8(bytes: Uint8Array | ArrayBuffer, options?: TextDecodeOptions): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
  } catch {
    return undefined;
  }
}

/** Parses JSON; undefined for another text. The value is wrapped, since `null` is JSON too. */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Returns the bytes of a file of the reader; undefined where it cannot be read. */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
