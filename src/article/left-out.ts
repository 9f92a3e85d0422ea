import type { Block } from './block.ts';
import type { Finding } from './reading.ts';

/** Why a block is kept out of the answers; `title` needs no finding. */
export type Reason = Extract<Finding['kind'], 'furniture' | 'related-link' | 'dateline' | 'credit' | 'title'>;

const MESSAGES: Readonly<Record<Exclude<Reason, 'title'>, string>> = {
  furniture: 'Left out as part of the page, not of the article',
  'related-link': 'Left out as a link to another article',
  dateline: 'Left out as the line that says where and when it was written',
  credit: 'Left out as a credit',
};

/** One finding for each block that is left out and has words. */
export function leftOutFindings(blocks: readonly Block[], marks: readonly (Reason | null)[]): Finding[] {
  return blocks.flatMap((block, index): Finding[] => {
    const reason = marks[index];
    if (reason == null || reason === 'title' || !/[\p{L}\p{N}]/u.test(block.text)) return [];
    return [leftOut(reason, block.text)];
  });
}

/** The finding for a text that is left out. */
export function leftOut(reason: Exclude<Reason, 'title'>, text: string): Finding {
  const line = text.replace(/\s+/g, ' ');
  const shown = line.length > 80 ? `${line.slice(0, 80).trimEnd()}…` : line;
  return { kind: reason, message: `${MESSAGES[reason]}: “${shown}”.`, text };
}
