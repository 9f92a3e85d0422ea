import { type Format, formatOf } from '../article/format.ts';

const ENDINGS = /\.(md|markdown|txt|html?)$/i;

/** Longest name without its ending, in UTF-16 units; file systems take some 250 bytes. */
const LONGEST = 80;

const ENDING_OF: Readonly<Record<Format, string>> = {
  markdown: '.md',
  'plain-text': '.txt',
  html: '.html',
  pdf: '.pdf',
};

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether a file of this name is read as an article: a hidden one or another kind of file is passed over. */
export function isArticleFileName(name: string): boolean {
  return !name.startsWith('.') && ENDINGS.test(name);
}

/**
 * A name under which a file from elsewhere can be written into the folder: no directories, nothing that a file system
 * or a shell takes for something else, and an ending by which it is read as what it is.
 *
 * @param name - The name that it came with, from whatever system.
 * @param bytes - What it holds, which tells its format where the name does not.
 */
export function safeFileName(name: string, bytes: Uint8Array): string {
  const own = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const ending = ENDINGS.exec(own)?.[0].toLowerCase() ?? ENDING_OF[formatOf(own, bytes)];
  const base = own
    .replace(ENDINGS, '')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  let short = '';
  // By code points, so that no character is cut in two.
  for (const character of base) {
    if (short.length + character.length > LONGEST) break;
    short += character;
  }
  return `${short === '' || DEVICES.test(short) ? `article${short && `-${short}`}` : short}${ending}`;
}
