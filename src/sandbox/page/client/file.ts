import type { SentFile } from '../protocol.ts';

/** A file as it is sent to the server. */
export async function sentFile(file: File): Promise<SentFile> {
  return { name: file.name, type: file.type, base64: base64Of(new Uint8Array(await file.arrayBuffer())) };
}

/** A text as a file. */
export function textFile(name: string, text: string): File {
  return new File([text], name, { type: 'text/plain' });
}

// As one call it would have more arguments than a browser takes.
const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
