import type { StatementBlock } from './article.ts';
import type { Finding } from './reading.ts';

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a block is to the reader. What may prove to be a heading is a `line`, of plain text, or a `label`, a paragraph
 * all in bold type.
 */
export type BlockKind = 'heading' | 'line' | 'label' | 'paragraph' | StatementBlock;

/** A part of the page that stands by itself: a heading, a paragraph, a list item, a row of a table. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** `page.source.slice(start, end)`, without white space at its ends. */
  readonly text: string;
  /** Of a heading: 1 for the highest rank; 0 for other blocks, and where the format has no ranks. */
  readonly depth: number;
  /** Whether links make up the whole block, so that it leads elsewhere rather than says something. */
  readonly linked: boolean;
}

/** What a page says about itself; null where it does not. */
export interface Metadata {
  readonly title: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

/** A file of any format, read into blocks: what every format's reader gives and all later steps take. */
export interface Page {
  /** The text as its reader sees it; blocks are stretches of it, in order, not overlapping. */
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** Whether it is a web page, where comments and the like may follow the article. */
  readonly fromWeb: boolean;
  readonly findings: readonly Finding[];
}

export const noMetadata: Metadata = { title: null, language: null, url: null, author: null, date: null };
