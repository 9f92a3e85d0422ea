/** A word as it stands in a text. */
export interface Token {
  /** As the text writes it, with its capitals. */
  readonly text: string;
  /** Place in the text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * Another way to write the words around it, which counts for matching but is no word of the text's own:
   * "S400" beside "S" and "400", and pairs of characters in Chinese and Japanese.
   */
  readonly variant: boolean;
}

/** Letters with their marks, digits with their separators, and what joins them: "S-400", "O’Brien", "U.S.", "2,500.50". */
const RUN = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
const PART = /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+/gu;
/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SIMPLE = /^(?:[\p{L}\p{M}]+|\p{N}+)$/u;

/**
 * The words of a text in order, whatever its language. Compounds give their parts, and their whole as a variant;
 * scripts without spaces are cut by `Intl.Segmenter`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    if (UNSPACED.test(run)) pushUnspaced(tokens, run, match.index);
    else if (SIMPLE.test(run)) tokens.push(token(run, match.index, false));
    else pushCompound(tokens, run, match.index);
  }
  return tokens;
}

function token(text: string, start: number, variant: boolean, length = text.length): Token {
  return { text, start, end: start + length, variant };
}

function pushCompound(tokens: Token[], run: string, start: number): void {
  const parts = [...run.matchAll(PART)];
  for (const part of parts) {
    tokens.push(token(withoutThousands(part[0]), start + part.index, false, part[0].length));
  }
  // A clitic makes no word of its own with what it hangs on: "Russia’s", "don’t".
  if (parts.length > 1 && !/['’]\p{L}{1,2}$/u.test(run)) {
    tokens.push(token(run.replace(/[^\p{L}\p{M}\p{N}]/gu, ''), start, true, run.length));
  }
}

/** Thousands by commas, lakhs too, as in "1,000.50" and "12,34,567"; by points, as in "1.000,50" and "1.000.000". */
const BY_COMMAS = /^\p{N}{1,3}(?:,\p{N}{2,3})*,\p{N}{3}(?:\.\p{N}+)?$/u;
const BY_POINTS = /^\p{N}{1,3}(?:(?:\.\p{N}{3})+,\p{N}+|(?:\.\p{N}{3}){2,})$/u;

/**
 * A number with a point before its decimals and nothing between its thousands, whatever its language: "1000.50" for both
 * "1,000.50" and "1.000,50", "2.5" for "2,5". "1.000" may be one or a thousand, and stays.
 */
function withoutThousands(written: string): string {
  if (BY_COMMAS.test(written)) return written.replaceAll(',', '');
  if (BY_POINTS.test(written)) return written.replaceAll('.', '').replace(',', '.');
  return written.replace(/^(\p{N}+),(\p{N}+)$/u, '$1.$2');
}

let segmenter: Intl.Segmenter | undefined;

/**
 * `Intl.Segmenter` takes time with the square of a run's length, so that a long one goes through it in stretches of so many
 * UTF-16 units. Hardly any writing has as much without a mark or a space.
 */
const STRETCH = 512;

/**
 * Chinese words of one character that carry no meaning of their own: particles, prepositions, conjunctions, adverbs. Both
 * simplified and traditional. A pair of one with its neighbour's end would be a rare term that says nothing.
 */
const PARTICLES = new Set(
  '的了是在和與与及或被把由為为於于以從从對对而也都就之其這这那有將将向並并所讓让使著着過过不很最',
);

function pushUnspaced(tokens: Token[], run: string, start: number): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const particles = new Set<number>();
  for (let from = 0; from < run.length; ) {
    // Not in the middle of a surrogate pair.
    const to = from + STRETCH + (/[\udc00-\udfff]/.test(run[from + STRETCH] ?? '') ? 1 : 0);
    for (const { segment, index, isWordLike } of segmenter.segment(run.slice(from, to))) {
      if (PARTICLES.has(segment)) particles.add(from + index);
      if (isWordLike) tokens.push(token(segment, start + from + index, false));
    }
    from = to;
  }
  // Where one text cuts a word in two and another does not, pairs of characters still meet.
  for (let i = 0; i + 1 < run.length; i++) {
    if (particles.has(i) || particles.has(i + 1)) continue;
    const pair = run.slice(i, i + 2);
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}$/u.test(pair))
      tokens.push(token(pair, start + i, true));
  }
}
