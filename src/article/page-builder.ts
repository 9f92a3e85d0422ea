import type { Block, BlockKind } from './block.ts';

/** A block before it has its place in the source. */
export interface LooseBlock {
  readonly kind: BlockKind;
  /** May hold `\n` where the page breaks the line. */
  readonly text: string;
  readonly depth?: number;
  readonly linked?: boolean;
}

/**
 * Lays blocks out as a source: their texts, a blank line between each two.
 *
 * White space is as a browser shows it: runs are one space, and a line that breaks is kept as a break unless the
 * sentence plainly runs over it. A blank line within a block parts it in two.
 */
export function layOut(loose: readonly LooseBlock[]): { source: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { kind, text: raw, depth = 0, linked = false } of loose) {
    for (const part of kind === 'code' ? [codeLines(raw)] : raw.split(/\n\s*\n/)) {
      const text = kind === 'code' ? part : kind === 'heading' ? oneLine(part) : shownText(part);
      if (text === '') continue;
      blocks.push({ kind, start, end: start + text.length, text, depth, linked });
      texts.push(text);
      start += text.length + 2;
    }
  }
  return { source: texts.join('\n\n'), blocks };
}

/** Characters that take no room: soft hyphens, zero-width spaces, word joiners and byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

function shownText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[ \t\r\f\u00a0]+/g, (space) => (space.includes('\t') ? '\t' : ' '))
    .replace(/ ?\n ?/g, '\n')
    .replace(/(?<=[^\s.!?…:;。！？।])\n(?=["“‘«(]?\p{Ll})/gu, ' ')
    .trim();
}

const oneLine = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Code keeps its lines and its indentation; blank lines would part it. */
const codeLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trimEnd();
