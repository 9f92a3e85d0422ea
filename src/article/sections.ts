import type { Section, Statement, StatementBlock } from './article.ts';
import type { Block, BlockKind } from './block.ts';
import { trailingCredit } from './credit.ts';
import { leftOut, type Reason } from './left-out.ts';
import { cutLong } from './long-statements.ts';
import type { Finding } from './reading.ts';
import { splitSentences } from './sentences.ts';

/** A statement before anybody is known to say it. */
export type Sentence = Omit<Statement, 'speech'>;

/** The text of an article, cut up. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly findings: readonly Finding[];
}

/**
 * Cuts blocks into sections and statements. A heading that has no text below it makes no section.
 *
 * @param kinds The kind of each block, `line` and `label` no more.
 * @param marks Which blocks are left out.
 */
export function cutIntoSections(
  blocks: readonly Block[],
  kinds: readonly BlockKind[],
  marks: readonly (Reason | null)[],
  language: string,
): Sections {
  const sections: { heading: string | null; from: number; to: number }[] = [];
  const sentences: Sentence[] = [];
  const findings: Finding[] = [];
  let heading: Block | null = null;
  let fresh = true;
  let paragraph = 0;
  for (const [index, block] of blocks.entries()) {
    if (marks[index] !== null) continue;
    if (kinds[index] === 'heading') {
      if (heading !== null && fresh) findings.push(...emptyHeading(heading, block));
      heading = block;
      fresh = true;
      continue;
    }
    const cut = cutBlock(block, kinds[index] ?? 'paragraph', language);
    findings.push(...cut.findings);
    if (cut.spans.length === 0) continue;
    if (fresh)
      sections.push({ heading: heading?.text ?? null, from: sentences.length, to: sentences.length });
    fresh = false;
    for (const { start, end } of cut.spans.flatMap((span) => cutLong(block.text, span))) {
      const text = block.text.slice(start, end);
      sentences.push({
        text,
        start: block.start + start,
        end: block.start + end,
        section: sections.length - 1,
        paragraph,
        ...markedAs(cut.kind),
      });
    }
    const section = sections.at(-1);
    if (section !== undefined) section.to = sentences.length;
    paragraph++;
  }
  if (heading !== null && fresh) findings.push(...emptyHeading(heading, null));
  return { sections, sentences, findings };
}

function markedAs(kind: BlockKind): { block?: StatementBlock } {
  switch (kind) {
    case 'heading':
    case 'line':
    case 'label':
    case 'paragraph':
      return {};
    default:
      return { block: kind };
  }
}

/** A paragraph of no more sentences that ends in a picture's credit is the picture's caption. */
const LONGEST_CAPTION = 3;

function cutBlock(
  block: Block,
  kind: BlockKind,
  language: string,
): { kind: BlockKind; spans: { start: number; end: number }[]; findings: Finding[] } {
  if (kind === 'row' || kind === 'code') return { kind, spans: lines(block.text), findings: [] };
  const credit = kind === 'paragraph' || kind === 'caption' ? trailingCredit(block.text) : null;
  if (credit === null) return { kind, spans: splitSentences(block.text, language), findings: [] };
  const spans = splitSentences(block.text.slice(0, credit), language);
  const findings = [leftOut('credit', block.text.slice(credit))];
  return { kind: spans.length > LONGEST_CAPTION ? kind : 'caption', spans, findings };
}

/** Rows of tables and lines of code are no prose: each is one statement. */
function lines(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
  }));
}

/** A heading right above one of its own rank heads nothing; above a deeper one it heads that. */
function emptyHeading(heading: Block, next: Block | null): Finding[] {
  if (next !== null && next.depth > heading.depth) return [];
  if (next === null) {
    return [
      {
        kind: 'empty-heading',
        message: `No text stands below the heading “${heading.text}”.`,
        text: heading.text,
      },
    ];
  }
  return [leftOut('related-link', heading.text)];
}
