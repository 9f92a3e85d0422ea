import { createHash } from 'node:crypto';

/** Longest id, in UTF-16 units: button ids have 100 characters for everything that they carry. */
const MAX_ID = 60;
const HASH_CHARACTERS = 12;

/**
 * The id of the article in a file: the file's name without directories and ending, in lower case, with hyphens for all
 * that is neither letter nor digit; `article` where nothing is left.
 */
export function articleId(name: string): string {
  const base = fileTitle(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  let id = '';
  // By code points, so that no character is cut in two.
  for (const character of base) {
    if (id.length + character.length > MAX_ID) break;
    id += character;
  }
  return id.replace(/-$/, '') || 'article';
}

/** The file's name as a title, for files that give none: without directories and ending, hyphens as spaces. */
export function fileTitle(name: string): string {
  const base = (name.split(/[/\\]/).at(-1) ?? '').replace(/(?<=.)\.[^.\s]{1,10}$/, '');
  const words = base.replace(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1) || 'Article';
}

/** Twelve URL-safe characters (72 bits of SHA-256) that change whenever the bytes do. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, HASH_CHARACTERS);
}
