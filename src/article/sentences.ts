import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import type { Span } from './block.ts';
import { possibleBoundaries } from './sentence-boundaries.ts';

/** How much of the text on either side of a boundary is looked at, in UTF-16 units; longer than any name or title. */
const WINDOW = 80;

/** Languages that write ordinals with a stop: "am 3. Oktober". */
const ORDINAL_STOP = new Set('de da nb nn no fi cs sk pl hu tr et lv sl hr sr is'.split(' '));

/** `“Never!” Ms Sharma said`: the words after the quotation belong to its sentence. By primary language. */
const ATTRIBUTION: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?!According)\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,4}(?:said|says|asked|asks|told|added|wrote|writes|cried|shouted|yelled|replied|answered|exclaimed|wondered|tweeted|joked|quipped|demanded|insisted)\b(?!\s+that\b)/u,
  zh: /^[\p{Script=Han}]{0,6}?(?:说|說|问|問|道|喊|称|表示)/u,
};

/**
 * Cuts a paragraph into sentences.
 *
 * The boundaries are those of Unicode Standard Annex 29 by `Intl.Segmenter`, without those after abbreviations,
 * initials and list numbers and before the rest of a sentence ("“Why?” she asked"), and with those that the annex's
 * rules miss. A line break always ends a sentence.
 *
 * @param text One paragraph.
 * @param language BCP 47 tag; `und` is read by the rules for English.
 * @returns The sentences' places, ascending, without white space at their ends; together they cover all letters
 * and digits. Empty where the text has no letter and no digit.
 */
export function splitSentences(text: string, language: string): Span[] {
  const rules = { language: language.split('-', 1)[0] ?? '', abbreviations: abbreviationsOf(language) };
  const sentences: Span[] = [];
  let start = 0;
  for (const end of [...possibleBoundaries(text, language), text.length]) {
    if (end < text.length && goesOn(text, start, end, rules)) continue;
    const span = trim(text, start, end);
    if (span.start < span.end) sentences.push(span);
    start = end;
  }
  return attachWordless(text, sentences);
}

interface Rules {
  readonly language: string;
  readonly abbreviations: Abbreviations;
}

/** Whether the sentence that began at `start` does not end at `end` after all. */
function goesOn(text: string, start: number, end: number, rules: Rules): boolean {
  const before = text.slice(Math.max(start, end - WINDOW), end);
  const left = before.trimEnd();
  if (/[\n\r\u2028\u2029]/.test(before.slice(left.length))) return false;
  const right = text.slice(end, end + WINDOW);
  if (left.endsWith('[') && /^\d{1,3}\]/.test(right)) return true;
  if (/^[\p{Pe}\p{Pf}]/u.test(right) && !/^[”’]\p{L}/u.test(right)) return true;
  if (startsInLowerCase(right)) return true;
  if (end - start < WINDOW && isListMark(left)) return true;
  if (/(?:…|\.\.\.)["”’»)]?$/u.test(left)) return /^I\b/.test(right);
  if (/[?!？！]["”’»」』]$/u.test(left)) return ATTRIBUTION[rules.language]?.test(right) ?? false;
  return left.endsWith('.') && stopIsPartOfWord(left, right, rules);
}

/** `she asked`, `(and others)`; not `iPhone`, `al-Qaeda` and `(b)`, which are written so at the start as well. */
function startsInLowerCase(right: string): boolean {
  const opening = /^["“‘«([—–-]*\s?/u.exec(right)?.[0] ?? '';
  const first = right.slice(opening.length);
  return /^\p{Ll}/u.test(first) && !/^(?:\p{Ll}\p{Lu}|al-\p{Lu}|\p{Ll}{1,4}\)\s)/u.test(first);
}

/** `1.`, `(a)` or `iv.` as all that the sentence has so far. */
function isListMark(left: string): boolean {
  return /^\s*\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]$/iu.test(left);
}

/** Whether the stop at the end of `left` belongs to an abbreviation, an initial or an ordinal within a sentence. */
function stopIsPartOfWord(left: string, right: string, rules: Rules): boolean {
  const { inner, beforeNumber, either } = rules.abbreviations;
  const [previous = '', last = ''] = ['', ...left.slice(0, -1).split(/[\s"“‘«([—–/]+/)].slice(-2);
  const word = last.toLowerCase();
  // "z. B." and "EE. UU." are written with a space as well as without.
  const pair = previous.endsWith('.') ? previous.toLowerCase() + word : word;
  // Spanish doubles the letters of plurals: "EE. UU.", "FF. AA.".
  if (/^(\p{Lu})\1$/u.test(last) && /^(\p{Lu})\1\./u.test(right)) return true;
  // "the U.S. use of IE." is no "i.e.": an acronym is no abbreviation.
  if (/^\p{Lu}{2,}$/u.test(last)) return false;
  if (inner.has(word) || inner.has(pair)) return true;
  if (beforeNumber.has(word) && /^[\p{Sc}#]?\s?\d/u.test(right)) return true;
  if (/^\p{L}$/u.test(last) && /^\p{L}\./u.test(right)) return true;
  const ordinal = ORDINAL_STOP.has(rules.language) && /^\d{1,2}$/.test(last);
  if (ordinal || either.has(word) || either.has(pair)) return !opensSentence(right, rules);
  return isInitial(previous, last) && /^\p{Lu}/u.test(right) && !opensSentence(right, rules);
}

/** A capital letter with its stop, as in "George W. Bush" and "J.-P. Sartre"; not the numeral of "World War I.". */
function isInitial(previous: string, last: string): boolean {
  if (!/^(?:\p{Lu}[.-]{1,2})*\p{Lu}$/u.test(last)) return false;
  return last !== 'I' || (/^\p{Lu}/u.test(previous) && !/^(?:War|Part|Phase|Type|Chapter)$/.test(previous));
}

/** Whether the first word is one that opens sentences, such as "The"; an initial such as "A." is not. */
function opensSentence(right: string, rules: Rules): boolean {
  const first = /^["“‘«([¿¡—–-]*\s?(\p{L}[\p{L}\p{M}]*)(?!\.)/u.exec(right)?.[1];
  return first !== undefined && rules.abbreviations.openers.has(first.toLowerCase());
}

/** Stretches without a letter or digit ("* * *", a lone quotation mark) belong to the sentence beside them. */
function attachWordless(text: string, sentences: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let pending: number | null = null;
  for (const { start, end } of sentences) {
    const previous = kept.at(-1);
    // Not across a line break: no sentence holds one.
    if (pending !== null && text.slice(pending, start).includes('\n')) pending = null;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) {
      kept.push({ start: pending ?? start, end });
      pending = null;
    } else if (previous === undefined || text.slice(previous.end, start).includes('\n')) {
      pending ??= start;
    } else {
      kept[kept.length - 1] = { start: previous.start, end };
    }
  }
  return kept;
}

function trim(text: string, start: number, end: number): Span {
  const stretch = text.slice(start, end);
  return {
    start: start + stretch.length - stretch.trimStart().length,
    end: start + stretch.trimEnd().length,
  };
}
