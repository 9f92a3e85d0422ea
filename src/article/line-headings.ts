import type { Block, BlockKind } from './block.ts';
import { breaksOff, endsInStop } from './closing.ts';
import type { Reason } from './left-out.ts';
import { splitSentences } from './sentences.ts';

/** Longer lines are paragraphs: in UTF-16 units, and in words. */
const MAX_HEADING = 120;
const MAX_HEADING_WORDS = 18;
/** For scripts that write a word a letter or two. */
const MAX_DENSE_HEADING = 40;

/** A question that heads a section, as in an interview, is no longer, in words, and shorter than what answers it. */
const MAX_QUESTION_WORDS = 10;
/** Right below a heading, or above another question, a longer one is rather a paragraph. */
const MAX_SURE_QUESTION_WORDS = 5;

/** "Key points:" heads a list; "The plan has three parts:" is a sentence that leads in. */
const MAX_LIST_HEADING_WORDS = 2;

/** Items of an unmarked list are shorter than headlines, in words, by the median. */
const MAX_ITEM_WORDS = 4;

/**
 * Tells what `line` and `label` blocks are.
 *
 * A short line without a closing stop before a paragraph is a heading. Of several in a row the last is, and the others
 * are headlines of other articles, unless they are so short that they make a list. All other lines are paragraphs.
 *
 * @param marks What is left out so far; related links are added.
 * @param language BCP 47 tag.
 * @returns The kind of each block, `line` and `label` no more.
 */
export function resolveLines(
  blocks: readonly Block[],
  marks: (Reason | null)[],
  language: string,
): BlockKind[] {
  const kinds = blocks.map((block): BlockKind => (mayBeHeading(block) ? 'paragraph' : block.kind));
  const kept = blocks.flatMap((block, index) => (marks[index] === null ? [{ block, index }] : []));
  for (let at = 0; at < kept.length; ) {
    let end = at;
    while (end < kept.length && isCandidate(kept[end]?.block, kept[end + 1]?.block, end > at, language))
      end++;
    const run = kept.slice(at, end);
    const next = kept[end];
    if (run.length > 0 && next !== undefined) settleRun(run, kinds, marks);
    else if (run.length > 2) settleList(run, kinds);
    at = end + 1; // What ended the run has been seen as what stands below it.
  }
  return kinds;
}

interface Kept {
  readonly block: Block;
  readonly index: number;
}

/** A run of candidates that text follows: related links or a list, then the heading. */
function settleRun(run: readonly Kept[], kinds: BlockKind[], marks: (Reason | null)[]): void {
  const heading = run.at(-1);
  if (heading !== undefined) kinds[heading.index] = 'heading';
  const others = run.slice(0, -1);
  if (others.length > 1 && settleList(others, kinds)) return;
  // Bold type emphasises as often as it heads: what stands above a label is text.
  for (const { block, index } of others) if (block.kind === 'line') marks[index] = 'related-link';
}

function settleList(run: readonly Kept[], kinds: BlockKind[]): boolean {
  const lengths = run.map(({ block }) => countWords(block.text)).sort((a, b) => a - b);
  if ((lengths[lengths.length >> 1] ?? 0) > MAX_ITEM_WORDS) return false;
  for (const { index } of run) kinds[index] = 'item';
  return true;
}

/** Whether a block may be a heading, seen with the block that follows it, and whether one that may stands above. */
function isCandidate(
  block: Block | undefined,
  next: Block | undefined,
  below: boolean,
  language: string,
): boolean {
  if (block === undefined || !mayBeHeading(block)) return false;
  const { text } = block;
  const words = countWords(text);
  const dense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
  if (text.length > (dense ? MAX_DENSE_HEADING : MAX_HEADING) || words > MAX_HEADING_WORDS) return false;
  if (!/^["“‘«„(¿¡#]?[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u.test(text)) return false;
  if (/^[^.!?。]*[?？]$/u.test(text)) {
    const limit = below || /[?？]$/u.test(next?.text ?? '') ? MAX_SURE_QUESTION_WORDS : MAX_QUESTION_WORDS;
    return words <= limit && next !== undefined && next.text.length > text.length;
  }
  if (/[:：]$/u.test(text)) return words <= MAX_LIST_HEADING_WORDS && next?.kind === 'item';
  // A quotation with its speaker, `"We won. We did." - Jane Roe`, has several.
  return !endsInStop(text) && !breaksOff(text) && splitSentences(text, language).length === 1;
}

const mayBeHeading = ({ kind }: Block): boolean => kind === 'line' || kind === 'label';

const countWords = (text: string): number => text.split(/\s+/).length;
