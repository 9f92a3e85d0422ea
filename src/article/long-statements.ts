import type { Span } from './block.ts';

/** A longer stretch without the end of a sentence is no sentence; in UTF-16 units. */
const LONGEST = 10_000;

/**
 * Cuts what is far too long for a sentence, such as a table or a list that lost its lines, between words; so that no search
 * has to look at it whole. What has no space is cut between characters.
 */
export function cutLong(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const end = cutBefore(text, start, start + LONGEST);
    parts.push({ start, end });
    start = end;
    while (/\s/.test(text[start] ?? '')) start++;
  }
  return start < span.end ? [...parts, { start, end: span.end }] : parts;
}

function cutBefore(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  if (space > start + LONGEST / 2) return space;
  // Not in the middle of a surrogate pair.
  return /[\udc00-\udfff]/.test(text[limit] ?? '') ? limit - 1 : limit;
}
