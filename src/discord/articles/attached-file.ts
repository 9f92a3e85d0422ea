import type { Texts } from '../../locales/en.ts';
import { drawName } from '../draw/quote.ts';
import type { Attached } from '../invocation.ts';

/** Larger files are not fetched; in bytes. */
const LARGEST_FILE = 2_000_000;

/** How long Discord may take to hand out a file; in milliseconds. */
const LONGEST_FETCH = 15_000;

const ENDINGS = /\.(?:md|markdown|txt|html?|pdf)$/i;

/** Why a file is not even fetched, by what Discord says of it; null where it may be an article. */
export function attachedProblem({ name, size }: Attached, { articles }: Texts): string | null {
  const { problems } = articles;
  if (!ENDINGS.test(name)) return problems.fileEnding(drawName(name));
  if (size <= LARGEST_FILE) return null;
  return problems.fileTooLarge(drawName(name), articles.size(size), articles.size(LARGEST_FILE));
}

/**
 * Fetches a file from where Discord keeps it.
 *
 * @returns Null where it does not come in time, not whole, or is larger than Discord said.
 */
export async function fetchAttached({ url, size }: Attached): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(LONGEST_FETCH) });
    if (!response.ok || !response.body) return null;
    const bytes = new Uint8Array(size);
    let length = 0;
    for await (const chunk of response.body) {
      if (length + chunk.length > size) return null;
      bytes.set(chunk, length);
      length += chunk.length;
    }
    return length === size ? bytes : null;
  } catch {
    // Whatever it was, the mend is to attach the file once more.
    return null;
  }
}
