/** The memory of a list, as text. */
export function base64(list: Uint8Array | Int8Array | Int16Array | Float32Array): string {
  return Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64');
}

/** A copy of its own, so that it may be read as larger numbers: Buffer shares one memory between small strings. */
export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
