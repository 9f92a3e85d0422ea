import type { Quotation } from './quotations.ts';
import type { Word } from './words.ts';

/** The text of the one word that stands for a whole quotation in a collapsed sentence. */
export const QUOTE = '“”';

const MARK = /^(?:[“”„«»‹›"‘’']|''|``)$/;

/**
 * A sentence with each quotation of a clause or more as one word, and short asides in brackets left out, so that rules
 * on word order see `QUOTE , said Hester .` whatever was said. Words in quotation marks that are part of
 * the sentence itself ("called it “a disaster”") stay, without their marks.
 */
export function collapse(words: readonly Word[], quotations: readonly Quotation[]): Word[] {
  const kept: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const quotation = quotations.find((q) => q.start <= word.start && word.start < q.end);
    if (quotation) {
      let to = at;
      while (to < words.length && (words[to]?.start ?? Infinity) < quotation.end) to++;
      const inner = words.slice(at, to).filter((w) => !MARK.test(w.text));
      const whole = isWhole(quotation, inner, at, words, to);
      if (whole) {
        const last = words[to - 1] ?? word;
        kept.push({
          text: QUOTE,
          lower: QUOTE,
          lemma: QUOTE,
          pos: 'PUNCT',
          start: word.start,
          end: last.end,
        });
      } else kept.push(...inner.map((w) => ({ ...w, quoted: true })));
      at = to;
      continue;
    }
    if (word.text === '(' || word.text === '[') {
      const close = words.findIndex((w, i) => i > at && (w.text === ')' || w.text === ']'));
      if (close > at && close - at <= 8) {
        at = close + 1;
        continue;
      }
    }
    if (!MARK.test(word.text)) kept.push(word);
    else if (word.pos === 'PART') kept.push(word);
    at++;
  }
  return kept;
}

/** Whether a quotation stands as what was said, and not as a few words within the sentence. */
function isWhole(
  quotation: Quotation,
  inner: readonly Word[],
  from: number,
  words: readonly Word[],
  to: number,
): boolean {
  if (
    !quotation.closed ||
    quotation.start < (words[0]?.start ?? 0) ||
    quotation.end > (words.at(-1)?.end ?? 0) + 1
  )
    return true;
  if (inner.length > 7) return true;
  const last = inner.at(-1)?.text ?? '';
  if (/[,.!?…—–-]$/.test(last)) return true;
  const before = words[from - 1]?.text ?? ',';
  if (/^[,:]$/.test(before) && from > 0) return true;
  const after = words[to]?.text ?? '';
  // “It has leaked for years”. is all that the sentence says.
  const alone = /^[.!?]$/.test(after) && to === words.length - 1;
  return from === 0 && (alone || /^(?:[,―—–]|--)$/.test(after));
}
