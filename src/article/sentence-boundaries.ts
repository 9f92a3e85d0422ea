/**
 * Places where the Unicode rules see no boundary though a sentence ends: before a number ("on Monday. 12 people
 * died"), before a name that starts in lower case (iPhone, al-Qaeda) or a lettered list item, after a footnote mark
 * ("ended.[1] The"), and where the space is missing ("ended.The").
 */
const MISSED_BOUNDARIES = [
  /(?<=\p{L}{2}[.!?]["”’»)]?)\s+(?=["“‘«(]?[\p{Sc}#]?\s?\d)/gu,
  /(?<=\p{L}{2}[.!?]["”’»)]?)\s+(?=["“‘«(]?(?:\p{Ll}\p{Lu}|al-\p{Lu}))/gu,
  /(?<=[.!?…]["”’»)]?(?:\[\d{1,3}\]){1,9})\s*(?=["“‘«(]?[\p{Lu}\p{Lo}\d])/gu,
  /(?<=\p{L}{2}[.!?]["”’»)]?)\s+(?=\(\p{Ll}{1,4}\)\s)/gu,
  /(?<=\p{Ll}{3}[.!?]["”’»)]?)(?=["“‘«(]?(?:The|This|That|These|He|She|It|They|We|But|And|In|On|At|For|However)\s)/gu,
];

/**
 * The places where a sentence may end, ascending: those of Unicode Standard Annex 29, and those that its rules miss.
 *
 * @param language BCP 47 tag.
 */
export function possibleBoundaries(text: string, language: string): number[] {
  const found = new Set(unicodeBoundaries(text, language));
  for (const pattern of MISSED_BOUNDARIES) {
    for (const match of text.matchAll(pattern)) found.add(match.index + match[0].length);
  }
  return [...found].sort((a, b) => a - b);
}

/** `Intl.Segmenter` takes time with the square of a text's length, so that long texts go through it in stretches. */
const STRETCH = 4096;
/** The rules look ahead by no more than a run of marks; what ends this near to a stretch's end is looked at again. */
const LOOKAHEAD = 256;

function unicodeBoundaries(text: string, language: string): number[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  const found: number[] = [];
  let start = 0;
  let length = STRETCH;
  while (start < text.length) {
    const stretch = text.slice(start, start + length);
    const last = start + length >= text.length;
    const ends = [...segmenter.segment(stretch)]
      .map(({ index }) => index)
      .filter((index) => index > 0 && (last || index <= stretch.length - LOOKAHEAD));
    found.push(...ends.map((end) => start + end));
    const end = ends.at(-1);
    if (last) break;
    // A sentence longer than a stretch needs a longer one.
    if (end === undefined) length *= 2;
    else {
      start += end;
      length = STRETCH;
    }
  }
  return found;
}
