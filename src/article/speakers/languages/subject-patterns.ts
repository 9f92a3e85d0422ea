import { CAPITAL_RUN } from './capital-names.ts';
import { nounPhrase, openingPhrase, openingTime } from './phrase-patterns.ts';
import type { ReportingWords } from './reporting-words.ts';
import { sourcePatterns } from './source-patterns.ts';
import { eitherCase, LETTER, NO_MORE, oneOf, QUOTE } from './word-patterns.ts';

/** The ways in which a language's sentences say who speaks, as patterns over a text whose quotations are {@link QUOTE}. */
export interface SubjectPatterns {
  /** A verb of saying or a word for "according to": without one, no other pattern fits. */
  readonly cue: RegExp;
  /** With a group `run` of capitalised words, perhaps `role` and `article` before and `aside` behind them; likeliest first. */
  readonly named: readonly RegExp[];
  /** With a group `phrase`, a noun phrase that is no name: "la policía". */
  readonly unnamed: readonly RegExp[];
  /** Likewise, behind a word for "according to": "según la policía". */
  readonly sourced: readonly RegExp[];
  /** That whoever spoke last, or was spoken of, speaks again. */
  readonly again: RegExp;
  /** That somebody speaks. */
  readonly somebody: RegExp;
  /** An adverb or a day before a subject: "Ayer" in "Ayer Ana Ruiz dijo"; null where the verb stands between them. */
  readonly opening: RegExp | null;
}

/**
 * The patterns of a language whose script has capitals. Texts have straight apostrophes.
 *
 * @param days its days of the week, in lower case
 */
export function subjectPatterns(words: ReportingWords, days: readonly string[]): SubjectPatterns {
  const verb = `(?:(?:${oneOf(words.auxiliaries)})\\s+){0,3}(?:${oneOf(words.verbs)})${NO_MORE}`;
  const comma = words.nounsCapitalised ? '|,' : '';
  const opener = `(?:[:${QUOTE}]|,?\\s+(?:${oneOf(words.openers)})${NO_MORE}|,?\\s+qu'${comma})`;
  const follows = `(?=[^.${QUOTE}]{0,60}?${opener})`;
  const ends = `(?=\\s*(?:[.,;:!?)—–-]|$))`;
  const small = '\\p{Ll}[\\p{L}\\p{M}-]*\\s+';
  const definite = words.articles ? `(?:${oneOf(words.articles)})\\s+|l'` : '';
  const article = definite ? `(?<article>${definite})?` : '';
  const run = `(?<run>${CAPITAL_RUN})`;
  const named = `${article}(?<role>(?:${small}){0,5})${run}`;
  const quote = `${QUOTE}[\\s,.–—-]*`;
  const sources = `(?<!\\p{L})(?:${eitherCase(words.sources)})\\s+`;
  const as = `(?<!\\p{L})(?:${eitherCase(words.as)})\\s+`;
  const phrase = `(?<phrase>${nounPhrase(words)})`;
  const before = `^(?<phrase>${openingPhrase(words)})`;
  const pronoun = `(?:${oneOf(words.pronouns)})`;
  const cues = [oneOf(words.verbs), words.sources, words.tags, words.postposed].filter(Boolean).join('|');
  const source = sourcePatterns(words, named, ends);
  const unicode = (pattern: string) => new RegExp(pattern, 'u');
  return {
    cue: new RegExp(`(?<!${LETTER})(?:${cues})${NO_MORE}`, 'iu'),
    named: [
      // «...», dijo el alcalde de Soria, Luis Gil
      `${quote}${verb}\\s+(?:${definite || '$^'})?(?<role>\\p{Ll}[^,.${QUOTE}]{2,50}),\\s+${run}${ends}`,
      // «...», explicó el ministro Juan Pérez
      `${quote}${verb}\\s+(?:am\\s+\\p{Lu}\\p{L}+\\s+)?${named}`,
      // Juan Pérez, ministro de Hacienda, dijo que ...
      `^${run},\\s(?<aside>[^,${QUOTE}]{2,80}),\\s+${verb}${follows}`,
      // La arquitecta Ana Ruiz dijo que ...; el ministro de Hacienda, Juan Pérez, dijo que ...
      `${introduction(words, small)}${run},?\\s+${verb}${follows}`,
      `${introduction(words, small)}${run},\\s(?<aside>[^,${QUOTE}]{2,80}),\\s+${verb}${follows}`,
      // «...», Juan Pérez dijo.
      `${quote}${run}\\s+${verb}`,
      // Am Freitag sagte Hanna Voss, ...
      `^[^,.${QUOTE}]{2,40}?\\s${verb}\\s+${named}${follows}`,
      // ..., сообщил Глеб Орлов.
      `,\\s+${verb}\\s+${named}${ends}`,
      // como dijo Juan Pérez
      `${as}${verb}\\s+${named}${ends}`,
      // Wie Hanna Voss am Montag sagte, ...
      ...(words.nounsCapitalised ? [`${as}${named}(?:\\s+[^,.${QUOTE}]{2,40}?)?\\s+${verb}${ends}`] : []),
      ...source.named,
    ].map(unicode),
    unnamed: [
      `${before}\\s+${verb}${follows}`,
      `${quote}${verb}\\s+${phrase}`,
      `^[^,.${QUOTE}]{2,40}?\\s${verb}\\s+${phrase}${follows}`,
      `,\\s+${verb}\\s+${phrase}${ends}`,
      `${as}${verb}\\s+${phrase}${ends}`,
      ...(words.nounsCapitalised ? [`${as}${phrase}(?:\\s+[^,.${QUOTE}]{2,40}?)?\\s+${verb}${ends}`] : []),
    ].map(unicode),
    sourced: source.unnamed.map(unicode),
    again: new RegExp(
      [
        `${quote}${verb}[\\s-]${pronoun}${NO_MORE}`,
        `${quote}(?:a-t|avait)-(?:il|elle)\\s+(?:${LETTER}+\\s+)?(?:${oneOf(words.verbs)})${NO_MORE}`,
        `^${pronoun}\\s+${verb}[^.]{0,40}?${opener}`,
        `${sources}${pronoun}(?=[\\s,.])`,
        ...(words.dropsSubject
          ? [
              `${quote}${verb}${ends}`,
              `(?:^|,\\s)(?!se\\s)(?:(?:${oneOf(`${words.openings} ${words.adverbs}`)})\\s+)?(?!se\\s)${verb}${follows}`,
            ]
          : []),
      ].join('|'),
      'iu',
    ),
    somebody: new RegExp(`${quote}${verb}|${verb}[^.]{0,20}${opener}`, 'iu'),
    opening: words.nounsCapitalised ? null : unicode(`^(?:${openingTime(words, days)}),?\\s+(?!${verb})`),
  };
}

/** What a place stands behind, in all the languages that have articles: "que nació en Soria, dijo" is not said by Soria. */
const PREPOSITIONS =
  'en|con|por|para|desde|hasta|sobre|em|no|na|à|au|aux|dans|chez|avec|pour|in|nel|nella|su|mit|bei|im|aus|nach';

/**
 * The role before a name: behind an article, or from the sentence's start in a language without articles. A name that is
 * another noun's, as in "el jefe del Banco dijo", is not who speaks.
 */
function introduction({ articles, linkers }: ReportingWords, small: string): string {
  if (!articles) return `(?:^(?<role>\\p{Lu}\\p{Ll}+\\s+(?:${small}){1,4}))?`;
  const article = `(?<!\\p{L})(?<article>(?:${eitherCase(oneOf(articles))})\\s+|[lL]')`;
  const place = `(?!(?<=(?:^|[^\\p{L}])(?:${PREPOSITIONS})\\s+)${CAPITAL_RUN},)`;
  const free = `(?<!(?:^|[^\\p{L}])(?:${linkers})\\s+)(?<!\\p{Lu}[\\p{L}-]*\\s)${place}`;
  return `(?:${article}(?<role>(?:${small}){1,5}|[^,.${QUOTE}]{3,50},\\s+)?|${free})`;
}
