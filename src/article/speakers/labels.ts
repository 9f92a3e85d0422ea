import type { Stretch, Word } from './words.ts';

const MARK = /^(?:[“”"„«»]|''|``)$/;

/** What labels are looked for in. */
interface LabelledStatement {
  readonly words: readonly Word[];
  readonly paragraph: number;
}

/**
 * Finds the labels of a transcript ("WALLACE: ...", "Q: ..."). Capitalised words before a colon are one where they stand before two
 * statements or more, and, between such labels, where they begin a paragraph and are written like them; then the statements
 * after it are its speaker's until the next label, or the last label's paragraph ends.
 *
 * @returns for each statement the words of the label that it stands under, or null
 */
export function findLabels(statements: readonly LabelledStatement[]): (readonly Word[] | null)[] {
  const own = statements.map(({ words }) => readLabel(words));
  const counts = new Map<string, number>();
  for (const label of own) if (label) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const repeated = own.map((label) => label !== null && (counts.get(keyOf(label)) ?? 0) > 1);
  const first = repeated.indexOf(true);
  const last = repeated.lastIndexOf(true);
  const shouted = own.some((label, i) => label && repeated[i] && isShouted(label));
  let under: readonly Word[] | null = null;
  return statements.map(({ words, paragraph }, i) => {
    const label = own[i];
    if (isAside(words)) return null;
    const between = i > first && i < last && paragraph !== statements[i - 1]?.paragraph;
    if (label && (repeated[i] || (between && isShouted(label) === shouted))) under = label;
    else if (i > last && paragraph !== statements[last]?.paragraph) under = null;
    return under;
  });
}

/** "WALLACE", as broadcasters write their labels. */
function isShouted(label: readonly Word[]): boolean {
  return label.every(({ text }) => text === text.toUpperCase());
}

/** Whether a label only says that a question or an answer follows. */
export function isAnonymous(label: readonly Word[]): boolean {
  return label.length === 1 && /^(?:q|a|question|answer)$/.test(label[0]?.lower ?? '');
}

/** The name after a dash that signs the quotation before it: "— Carla Sanchez"; null where the statement is none. */
export function findSignature(words: readonly Word[]): Stretch | null {
  if (!/^(?:[―—–-]|--)$/.test(words[0]?.text ?? '') || words.length < 3 || words.length > 9) return null;
  const comma = words.findIndex((word) => word.text === ',' || word.text === '.' || word.text === '(');
  const to = comma < 0 ? words.length : comma;
  const name = words.slice(1, to);
  return name.length > 0 && name.every((word) => word.pos === 'PROPN') ? { from: 1, to } : null;
}

/** "(CROSSTALK)", "[applause]": what nobody says. */
function isAside(words: readonly Word[]): boolean {
  const first = words.find((word) => !MARK.test(word.text));
  return first !== undefined && /^[([]/.test(first.text) && words.length < 8;
}

function keyOf(label: readonly Word[]): string {
  return label.map((word) => word.lower).join(' ');
}

/** What a colon comes after in captions, credits and lists, and where nobody speaks: "Image: NASA", "Sources:". */
const CAPTION =
  /^(?:image|images|photo|photos|photograph|picture|video|audio|graphic|illustration|figure|table|credit|source|sources|caption|map|chart|note|related|update|correction)$/;

/** The run of up to six capitalised words before a colon at a statement's beginning, or null; no caption's. */
export function readLabel(words: readonly Word[]): readonly Word[] | null {
  const from = words[0] && MARK.test(words[0].text) ? 1 : 0;
  for (let at = from + 1; at < Math.min(words.length - 1, from + 7); at++) {
    if (words[at]?.text !== ':') continue;
    const label = words.slice(from, at);
    if (CAPTION.test(label.at(-1)?.lower ?? '')) return null;
    return label.every((w) => /^\p{Lu}/u.test(w.text) || /^(?:[.,()]|of|the|de|von|van)$/.test(w.lower))
      ? label
      : null;
  }
  return null;
}
