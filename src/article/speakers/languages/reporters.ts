import { CAPITAL_RUN } from './capital-names.ts';
import { type ReportingWords, reportingWords } from './reporting-words.ts';
import { agentPatterns, agentPronouns } from './unspaced-reporting.ts';

/** Stands for a quotation in a statement's text. */
export const QUOTE = '\uFFFC';

/** Words that may name somebody, and the role that stands before them. */
export interface Run {
  readonly text: string;
  readonly role: string | null;
}

/** Who a statement says that speaks, as it stands there. */
export interface Reported {
  /** Likeliest first; none where a pronoun does, or nothing. */
  readonly runs: readonly Run[];
  /** Whether they are whoever spoke last. */
  readonly again: boolean;
  /** Whether the words are the name as they stand, in a script without capitals. */
  readonly whole: boolean;
}

/** Finds who speaks in a statement whose quotations are masked; null where nothing says that anybody does. */
export type Reporter = (masked: string) => Reported | null;

const made = new Map<string, Reporter | null>();

/** The reporter of a primary language subtag, or null where there is none for it. */
export function reporterFor(language: string): Reporter | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = reportingWords[language];
  const pattern = agentPatterns[language];
  const reporter = words
    ? reporterOf(words)
    : pattern
      ? agentReporter(pattern, agentPronouns[language])
      : null;
  made.set(language, reporter);
  return reporter;
}

function reporterOf(words: ReportingWords): Reporter {
  const verb = `(?:(?:${oneOf(words.auxiliaries)})\\s+){0,3}(?:${oneOf(words.verbs)})(?![\\p{L}\\p{M}])`;
  const opener = `(?:[:${QUOTE}]|,?\\s+(?:${oneOf(words.openers)})(?![\\p{L}\\p{M}]))`;
  const follows = `(?=[^.${QUOTE}]{0,60}?${opener})`;
  const article = words.articles ? `(?:(?:${oneOf(words.articles)})\\s+)?` : '';
  const run = `(?<run>${CAPITAL_RUN})`;
  const small = '\\p{Ll}[\\p{L}\\p{M}-]*\\s+';
  const named = `${article}(?<role>(?:${small}){0,5})${run}`;
  const quote = `${QUOTE}[\\s,.–—-]*`;
  const names = [
    // «...», explicó el ministro Juan Pérez
    `${quote}${verb}\\s+(?:am\\s+\\p{Lu}\\p{L}+\\s+)?${named}`,
    // «...», dijo el alcalde de Soria, Luis Gil
    `${quote}${verb}\\s+${article}(?<role>[^,.${QUOTE}]{3,50}),\\s+${run}(?=\\s*[.,]|$)`,
    // La arquitecta Ana Ruiz dijo que ...; el ministro de Hacienda, Juan Pérez, dijo que ...
    `${introduction(words, small)}${run},?\\s+${verb}${follows}`,
    // Juan Pérez, ministro de Hacienda, dijo que ...
    `${run},\\s(?<role>[^,${QUOTE}]{2,80}),\\s+${verb}${follows}`,
    // «...», Juan Pérez dijo.
    `${quote}${run}\\s+${verb}`,
    // Según el ministro Juan Pérez, ...
    `(?<!\\p{L})(?:${eitherCase(words.sources)})\\s+${named}`,
  ].map((pattern) => new RegExp(pattern, 'u'));
  const pronoun = `(?:${oneOf(words.pronouns)})`;
  const isPronoun = new RegExp(`^${pronoun}$`, 'iu');
  const again = new RegExp(
    `${quote}${verb}[\\s-]${pronoun}|^${pronoun}\\s+${verb}[^.]{0,40}?${opener}`,
    'iu',
  );
  const somebody = new RegExp(`${quote}${verb}|${verb}[^.]{0,20}${opener}`, 'iu');
  return (masked) => {
    const runs = names
      .flatMap((pattern) => runOf(pattern.exec(masked)))
      .filter(({ text }) => !isPronoun.test(text));
    if (runs.length > 0) return { runs, again: false, whole: false };
    if (again.test(masked)) return { runs, again: true, whole: false };
    return somebody.test(masked) ? { runs, again: false, whole: false } : null;
  };
}

/** The role before a name: behind an article, or from the sentence's start in a language without articles. */
function introduction({ articles }: ReportingWords, small: string): string {
  if (!articles) return `(?:^(?<role>\\p{Lu}\\p{Ll}+\\s+(?:${small}){1,4}))?`;
  const article = `(?<!\\p{L})(?:${eitherCase(oneOf(articles))})\\s+`;
  return `(?:${article}(?<role>(?:${small}){1,5}|[^,.${QUOTE}]{3,50},\\s+))?`;
}

function runOf(match: RegExpExecArray | null): Run[] {
  const text = match?.groups?.['run'];
  return text ? [{ text, role: match?.groups?.['role']?.trim().replace(/,$/, '') || null }] : [];
}

function agentReporter(pattern: RegExp, pronouns: RegExp | undefined): Reporter {
  return (masked) => {
    const agent = pattern.exec(masked)?.[1]?.trim();
    if (!agent) return null;
    const again = pronouns?.test(agent) ?? false;
    return { runs: again ? [] : [{ text: agent.replace(/\s+ने$/, ''), role: null }], again, whole: !again };
  };
}

/** "según" and "Según", of alternatives. */
function eitherCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
}

function oneOf(list: string): string {
  return list.trim().split(/\s+/).join('|');
}
