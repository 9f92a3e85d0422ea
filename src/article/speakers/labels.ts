import type { Word } from './words.ts';

/** A speaker set before what they say, as in a transcript: "WALLACE: ...", "Q: ...". */
export interface Label {
  /** Words of the label, without the colon. */
  readonly words: readonly Word[];
}

const MARK = /^(?:[“”"„«»]|''|``)$/;

/**
 * Finds the labels of a transcript. A name before a colon is one where it stands before two statements or
 * more, or where it is "Q" and "A" that do; then the statements after it are its speaker's until the next label, or the last
 * label's paragraph ends.
 *
 * @returns for each statement the label that it stands under, or null
 */
export function findLabels(statements: readonly (readonly Word[])[]): (Label | null)[] {
  const own = statements.map(readLabel);
  const counts = new Map<string, number>();
  for (const label of own) if (label) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const labels: (Label | null)[] = own.map((label) =>
    label && (counts.get(keyOf(label)) ?? 0) > 1 ? label : null,
  );
  const last = labels.findLastIndex((label) => label !== null);
  let under: Label | null = null;
  return labels.map((label, i) => {
    if (label) under = label;
    else if (i > last || isAside(statements[i] ?? [])) under = null;
    return under;
  });
}

/** "(CROSSTALK)", "[applause]": what nobody says. */
function isAside(words: readonly Word[]): boolean {
  const first = words.find((word) => !MARK.test(word.text));
  return first !== undefined && /^[([]/.test(first.text) && words.length < 8;
}

function keyOf(label: Label): string {
  return label.words.map((word) => word.lower).join(' ');
}

/** The run of up to six capitalised words before a colon at a statement's beginning. */
function readLabel(words: readonly Word[]): Label | null {
  const from = words[0] && MARK.test(words[0].text) ? 1 : 0;
  for (let at = from + 1; at < Math.min(words.length - 1, from + 7); at++) {
    if (words[at]?.text !== ':') continue;
    const label = words.slice(from, at);
    return label.every((w) => /^\p{Lu}/u.test(w.text) || /^(?:[.,()]|of|the|de|von|van)$/.test(w.lower))
      ? { words: label }
      : null;
  }
  return null;
}
