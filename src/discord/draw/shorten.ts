import type { Span } from '../../answers/answer.ts';

/** A text, or the part of it that is shown, with the places in it that matter. */
export interface Snippet {
  readonly text: string;
  readonly places: readonly Span[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The part of a text, at most `limit` UTF-16 units, that holds the first of the places that matter; cut between words.
 * A text within the limit stays whole.
 */
export function snippet(text: string, places: readonly Span[], limit: number): Snippet {
  if (text.length <= limit) return { text, places, cutBefore: false, cutAfter: false };
  const firstPlace = places[0]?.start ?? 0;
  const wanted = firstPlace < limit * 0.8 ? 0 : firstPlace - Math.floor(limit / 4);
  const start = wanted === 0 ? 0 : wordStart(text, Math.min(wanted, text.length - limit));
  const end = wordEnd(text, Math.min(start + limit, text.length), start);
  return {
    text: text.slice(start, end),
    places: places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** A text of at most `limit` UTF-16 units: whole, or its beginning and an ellipsis. */
export function ellipsis(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, wordEnd(text, limit - 1, 0)).trimEnd()}…`;
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space - from < 100 ? space + 1 : betweenCharacters(text, from);
}

function wordEnd(text: string, to: number, from: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space > from && to - space < 100 ? space : betweenCharacters(text, to);
}

/** Not in the middle of a surrogate pair. */
function betweenCharacters(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
