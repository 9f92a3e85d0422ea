import type { SpokenStatement } from '../attribute-speech.ts';
import type { Quotation } from '../quotations.ts';
import { QUOTE } from './word-patterns.ts';

/** A statement whose quotations are one mark each. */
export interface Masked {
  readonly text: string;
  /** Whether dashes set off what is said, as in Spanish and Russian prose: "—Los pilares ceden —dijo Ana". */
  readonly isDialogue: boolean;
}

/** "—Los pilares ceden —", "— Опоры проседают, — ": words between a dash at the beginning and another one. */
const DIALOGUE = /^[—–-]\s?(?=\p{Lu}|[¿¡])[^—–]{2,}?(?:\s[—–]|[,?!…]\s[—–-])\s?/u;

/** ", — сказал Глеб Орлов. —": who says it, within the quotation marks. */
const TAG_WITHIN = /[,?!…]\s?[—–]\s(?=\p{Ll})/u;

/** A statement's text with each quotation as {@link QUOTE} that is three words or more, or has something said of it behind. */
export function maskQuotations(
  { text, start, end }: SpokenStatement,
  quotations: readonly Quotation[],
): Masked {
  const dialogue = DIALOGUE.exec(text)?.[0];
  if (dialogue !== undefined) return { text: `${QUOTE} — ${text.slice(dialogue.length)}`, isDialogue: true };
  let masked = text;
  for (const q of quotations.toReversed()) {
    if (q.end <= start || q.start >= end) continue;
    const from = Math.max(0, q.start - start);
    const to = Math.min(text.length, q.end - start);
    const inner = text.slice(from, to);
    const tag = TAG_WITHIN.exec(inner);
    if (tag) {
      masked = `${masked.slice(0, from)}${QUOTE}, — ${inner.slice(tag.index + tag[0].length)}${masked.slice(to)}`;
      continue;
    }
    const isTagged = /^,?\s*[—–]|^,/.test(text.slice(to));
    const whole = isTagged || inner.split(/\s+/).length >= 3 || to - from > 12;
    if (whole) masked = masked.slice(0, from) + QUOTE + masked.slice(to);
  }
  return { text: masked, isDialogue: false };
}
