import type { Span } from '../answers/answer.ts';

/**
 * What Discord's Markdown reads as a mark: anywhere in a text; in `:name:`, an emoji, and `https://`, a link; and at the start of
 * a line, which makes lists, quotes, headings and small print.
 */
const MARKS = /[\\*_~`|[\]<@]|:(?=\/\/|[\w~+-]+:)|^[-+#>]|(?<=^\d+)[.)]/g;
/** White space and control characters, but for single spaces: most texts have none, and need not be written anew. */
const BETWEEN_LINES = /[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu;

/**
 * Escapes a text so that Discord shows it as it stands: no mark, mention, link or emoji in it has any effect.
 * Line breaks become spaces, so that it stays where it is put. {@link unescapeMarkdown} takes it back.
 */
export function escapeMarkdown(text: string): string {
  return escapeMarks(oneLine(text));
}

/** Escapes a piece of a line; its white space stays. */
function escapeMarks(piece: string): string {
  return piece.replace(MARKS, '\\$&');
}

/** The text that {@link escapeMarkdown} was given, its line breaks as spaces. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** Escapes a line and puts the places of it that matter in bold. */
export function emphasised(line: string, places: readonly Span[]): string {
  let drawn = '';
  let at = 0;
  for (const { start, end } of places) {
    drawn += `${escapeMarks(line.slice(at, start))}**${escapeMarks(line.slice(start, end))}**`;
    at = end;
  }
  return drawn + escapeMarks(line.slice(at));
}

/** A text in one line: runs of white space become one space, those at the ends go, as do control characters. */
export function oneLine(text: string): string {
  return text.replace(BETWEEN_LINES, ' ').toWellFormed().trim();
}
