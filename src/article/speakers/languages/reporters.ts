import { CAPITAL_RUN } from './capital-names.ts';
import { type ReportingWords, reportingWords } from './reporting-words.ts';
import { agentPatterns, agentPronouns } from './unspaced-reporting.ts';

/** Stands for a quotation in a statement's text. */
export const QUOTE = '\uFFFC';

/** Who a statement says that speaks, as it stands there. */
export interface Reported {
  /** Words that may name them, likeliest first; none where a pronoun does, or nothing. */
  readonly runs: readonly string[];
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
  const article = words.articles ? `(?:(?:${oneOf(words.articles)})\\s+)?` : '';
  const named = `${article}(?:\\p{Ll}[\\p{L}\\p{M}-]*\\s+){0,5}(${CAPITAL_RUN})`;
  const quote = `${QUOTE}[\\s,.–—-]*`;
  const names = [
    // «...», explicó el ministro Juan Pérez
    `${quote}${verb}\\s+(?:am\\s+\\p{Lu}\\p{L}+\\s+)?${named}`,
    // El ministro, Juan Pérez, dijo que ...
    `(${CAPITAL_RUN}),?\\s+${verb}(?=[^.${QUOTE}]{0,60}?${opener})`,
    // Juan Pérez, ministro de Hacienda, dijo que ...
    `(${CAPITAL_RUN}),\\s[^,${QUOTE}]{2,80},\\s+${verb}(?=[^.${QUOTE}]{0,60}?${opener})`,
    // «...», Juan Pérez dijo.
    `${quote}(${CAPITAL_RUN})\\s+${verb}`,
    // Según Juan Pérez, ...
    `(?<!\\p{L})(?:${words.sources.split('|').map(eitherCase).join('|')})\\s+${named}`,
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
      .flatMap((pattern) => pattern.exec(masked)?.[1] ?? [])
      .filter((run) => !isPronoun.test(run));
    if (runs.length > 0) return { runs, again: false, whole: false };
    if (again.test(masked)) return { runs, again: true, whole: false };
    return somebody.test(masked) ? { runs, again: false, whole: false } : null;
  };
}

function agentReporter(pattern: RegExp, pronouns: RegExp | undefined): Reporter {
  return (masked) => {
    const agent = pattern.exec(masked)?.[1]?.trim();
    if (!agent) return null;
    const again = pronouns?.test(agent) ?? false;
    return { runs: again ? [] : [agent.replace(/\s+ने$/, '')], again, whole: !again };
  };
}

/** "según" and "Según". */
function eitherCase(word: string): string {
  return `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
}

function oneOf(list: string): string {
  return list.trim().split(/\s+/).join('|');
}
