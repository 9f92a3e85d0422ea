/** Stands for a quotation in a statement's text. */
export const QUOTE = '\uFFFC';

/** A letter or a sign that belongs to one. */
export const LETTER = '[\\p{L}\\p{M}]';

/** That a word ends. */
export const NO_MORE = `(?!${LETTER})`;

/** The alternatives of a list with spaces between them. */
export function oneOf(list: string): string {
  return list.trim().split(/\s+/).join('|');
}

/** "según" and "Según", of alternatives. */
export function eitherCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
}
