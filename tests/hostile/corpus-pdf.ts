import { once } from 'node:events';
import { createDeflate, deflateSync } from 'node:zlib';

/**
 * A PDF of one page (ISO 32000-1, 7.5: header, objects, cross-reference table, trailer).
 *
 * @param content - The page's content stream as it is before compression.
 */
export function pdfOf(content: Uint8Array): Uint8Array {
  const packed = deflateSync(content, { level: 9 });
  return pdfWith(packed, '/FlateDecode');
}

/** A page whose content says nothing over and over, and unpacks to so many megabytes; it is never whole in memory here. */
export async function pdfBomb(megabytes: number): Promise<Uint8Array> {
  const spaces = new Uint8Array(1_000_000).fill(0x20);
  const packed: Uint8Array[] = [];
  const deflate = createDeflate({ level: 9 });
  deflate.on('data', (chunk: Uint8Array) => packed.push(chunk));
  for (let n = 0; n < megabytes; n++) if (!deflate.write(spaces)) await once(deflate, 'drain');
  deflate.end();
  await once(deflate, 'end');
  return pdfWith(Buffer.concat(packed), '/FlateDecode');
}

function pdfWith(stream: Uint8Array, filter: string): Uint8Array {
  const objects: (string | Uint8Array)[][] = [
    ['<</Type/Catalog/Pages 2 0 R>>'],
    ['<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>'],
    [`<</Length ${stream.length}/Filter${filter}>>\nstream\n`, stream, '\nendstream'],
    ['<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'],
  ];
  const parts: Uint8Array[] = [];
  let length = 0;
  const places: number[] = [];
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  write('%PDF-1.4\n');
  objects.forEach((object, index) => {
    places.push(length);
    write(`${index + 1} 0 obj\n`);
    for (const part of object) write(part);
    write('\nendobj\n');
  });
  const table = length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  write(`trailer <</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`);
  return new Uint8Array(Buffer.concat(parts));
}
