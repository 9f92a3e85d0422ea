import { francAll } from 'franc-min';
import { abbreviationsOf } from './abbreviations.ts';

/** How much of a text is looked at, in UTF-16 units: franc itself looks at no more than 2,048. */
const SAMPLE = 2048;

/** A shorter text tells too little, in letters and vowel signs; scripts that write a syllable or a word a letter need fewer. */
const MIN_LETTERS = 40;
const MIN_LETTERS_DENSE = 4;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The best language must lead the next by this much (franc gives its best 1). */
const MIN_LEAD = 0.003;

/** Looked at again: the right language is hardly ever further down. */
const CANDIDATES = 12;

/** Weight of the share of a language's own small words; trigrams alone confuse short English and Spanish. */
const SMALL_WORDS = 2;

/** Written rarely, and so near to Hindi that trigrams take the one for the other. */
const IGNORED = ['mag', 'bho', 'mai'];

/**
 * Tells the language of a text by its script and trigrams (franc, 82 languages) and, for the languages whose small
 * words we know, by their share. On single sentences of 40 to 60 letters in English, Spanish, Russian and Hindi (686,
 * of XQuAD, SelQA and SQuAD) 98 % right, where trigrams alone are 95 %.
 *
 * @returns A BCP 47 tag such as `en`; `und` where the text is too short, or two languages fit it as well.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  if (letters < (DENSE_SCRIPT.test(sample) ? MIN_LETTERS_DENSE : MIN_LETTERS)) return 'und';
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const [best, second] = francAll(sample, { ignore: IGNORED, minLength: 1 })
    .slice(0, CANDIDATES)
    .map(([code, score]) => {
      const language = code === 'und' ? code : (Intl.getCanonicalLocales(code)[0] ?? 'und');
      return { language, score: score + SMALL_WORDS * shareOfSmallWords(words, language) };
    })
    .sort((a, b) => b.score - a.score);
  if (best === undefined || (second !== undefined && best.score - second.score < MIN_LEAD)) return 'und';
  return best.language;
}

function shareOfSmallWords(words: readonly string[], language: string): number {
  const small = abbreviationsOf(language);
  if (language !== 'en' && small === abbreviationsOf('en')) return 0;
  return words.filter((word) => small.openers.has(word)).length / words.length;
}
