import type { Unreadable } from './reading.ts';
/** What came of decoding: the text, or one sentence on why there is none. */
export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string; readonly kind: Unreadable };

/** Byte order marks by which a text names its encoding (The Unicode Standard, section 23.8). */
const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** First bytes of formats that people take for text files. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive or an Office document' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF document' },
];

/** More than one control character in this many is no text. */
const TEXT_PER_CONTROL = 100;

/**
 * Turns a file's bytes into text: UTF-8, UTF-16 where a byte order mark says so, and for web pages the encoding that
 * the page declares where it is not UTF-8.
 *
 * @param bytes The file as it is.
 * @param html Whether to heed `<meta charset>`.
 * @returns The text with line ends as `\n` and without a byte order mark.
 */
export function decode(bytes: Uint8Array, html: boolean): Decoding {
  const signature = SIGNATURES.find((each) => startsWith(bytes, each.bytes));
  if (signature !== undefined) {
    return {
      ok: false,
      kind: 'binary',
      problem: `This is ${signature.name}, not text: save it as Markdown, plain text or HTML.`,
    };
  }
  const marked = BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes));
  if (marked === undefined && bytes.includes(0)) return binary(`byte ${bytes.indexOf(0)} is 0`);
  const encodings =
    marked === undefined ? ['utf-8', ...(html ? declaredEncoding(bytes) : [])] : [marked.encoding];
  for (const encoding of encodings) {
    const text = decodeAs(bytes, encoding);
    if (text === null) continue;
    const controls = text.match(/(?![\t-\r\u0085])\p{Cc}/gu)?.length ?? 0;
    if (controls * TEXT_PER_CONTROL > text.length)
      return binary(`${controls} of its characters are control characters`);
    return { ok: true, text: unifyLineEnds(text) };
  }
  return {
    ok: false,
    kind: 'encoding',
    problem: `This is not ${encodings.map((encoding) => encoding.toUpperCase()).join(' or ')}: save it again as UTF-8 (the byte at ${firstInvalid(bytes)} fits no character).`,
  };
}

function binary(evidence: string): Decoding {
  return {
    ok: false,
    kind: 'binary',
    problem: `This is binary data, not text (${evidence}): save it as Markdown, plain text or HTML in UTF-8.`,
  };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // TypeError: bytes that fit no character; RangeError: a declared encoding that nobody knows.
    return null;
  }
}

/** The encoding of a page's `<meta charset>` or `<meta http-equiv>`, which stands in its first 1,024 bytes (HTML, 4.2.5.4). */
function declaredEncoding(bytes: Uint8Array): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
  return declared === undefined || declared === 'utf-8' ? [] : [declared];
}

/** How many bytes stand before the first that fits no character in UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  const [before = ''] = new TextDecoder().decode(bytes).split('\ufffd', 1);
  return new TextEncoder().encode(before).length;
}

/** All that Unicode counts as the end of a line (UAX 14, class BK, CR, LF, NL) becomes `\n`. */
function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
}
