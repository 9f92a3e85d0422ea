import { weekdaysOf } from '../../weekdays.ts';
import { reportingWords } from './reporting-words.ts';
import { subjectPatterns } from './subject-patterns.ts';
import { agentPatterns, agentPronouns } from './unspaced-reporting.ts';

/** Words that may name somebody, and the role that stands before them. */
export interface Run {
  readonly text: string;
  readonly role: string | null;
  /** What they are: capitalised words in which a name is to be found, a name as it stands, or a phrase that is none. */
  readonly kind: 'run' | 'name' | 'phrase';
  /** Whether an article stands right before them. */
  readonly hasArticle: boolean;
}

/** Who a statement says that speaks, as it stands there. */
export interface Reported {
  /** Likeliest first; none where a pronoun does, or nothing. */
  readonly runs: readonly Run[];
  /** Whether they are whoever spoke last. */
  readonly again: boolean;
}

/** Finds who speaks in a statement whose quotations are masked; null where nothing says that anybody does. */
export type Reporter = (masked: string) => Reported | null;

const made = new Map<string, Reporter | null>();

/** The reporter of a primary language subtag, or null where there is none for it. */
export function reporterFor(language: string): Reporter | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = reportingWords[language];
  const patterns = agentPatterns[language];
  const reporter = words
    ? spacedReporter(language)
    : patterns
      ? agentReporter(patterns, agentPronouns[language])
      : null;
  made.set(language, reporter);
  return reporter;
}

/** A day of the week that is a surname too: "Domingo dijo que ...". */
const SURNAME = 'Domingo';

function spacedReporter(language: string): Reporter | null {
  const words = reportingWords[language];
  if (!words) return null;
  const weekdays = weekdaysOf(language).map((day) => day.toLowerCase());
  const { cue, named, unnamed, sourced, again, somebody, opening } = subjectPatterns(words, weekdays);
  const noName = new Set(
    `${words.pronouns} ${words.openings} ${words.adverbs} ${words.auxiliaries}`.split(' '),
  );
  /** "según el cual", "selon lequel": no phrase but what opens a clause. */
  const isRelative = ({ text }: Run) =>
    /(?:cual|cuales|que|qual|quale|quel|quelle|lequel|laquelle)$/.test(text);
  const days = new Set(weekdays);
  const indefinite = words.indefinite.split(' ');
  /** "el lunes", "na segunda-feira a polícia": a time, or a phrase that one begins. */
  const isTime = ({ text }: Run) =>
    text
      .toLowerCase()
      .split(' ', 2)
      .some((word) => days.has(word));
  const opens = (text: string | null) => noName.has(text?.toLowerCase().split(' ')[0] ?? '');
  const ends = (text: string | null) => noName.has(text?.toLowerCase().split(' ').at(-1) ?? '');
  const tells = ({ text, role }: Run) => !opens(text) && !opens(role) && !ends(role);
  return (masked) => {
    const straight = masked.replaceAll('’', "'");
    const whole = straight.replace(/\s\([^()]{1,20}\)/g, '');
    if (!cue.test(whole)) return null;
    const text = opening ? whole.replace(opening, '') : whole;
    const shown = (run: Run): Run => ({
      ...run,
      text: inSource(masked, straight, run.text),
      role: run.role && inSource(masked, straight, run.role),
    });
    const names = named
      .flatMap((pattern) => runOf(pattern.exec(text), opens, indefinite))
      .filter((run) => tells(run) && (run.text === SURNAME || !days.has(run.text.toLowerCase())));
    const phrasesOf = (patterns: readonly RegExp[]) =>
      patterns
        .flatMap((pattern) => phraseOf(pattern.exec(text)))
        .filter((run) => tells(run) && !isRelative(run) && !isTime(run));
    const sources = phrasesOf(sourced);
    if (names.length + sources.length === 0 && again.test(text)) return { runs: [], again: true };
    const phrases = [...phrasesOf(unnamed), ...sources];
    const runs = [...names, ...phrases].map(shown);
    return runs.length > 0 || somebody.test(text) ? { runs, again: false } : null;
  };
}

/** Words as the source writes them, its apostrophes included. */
function inSource(source: string, straight: string, words: string): string {
  const at = straight.indexOf(words);
  return at < 0 ? words : source.slice(at, at + words.length);
}

/** What stands behind a name and is no role: "que trabaja allí", "qui travaille là", "die dort arbeitet". */
const CLAUSE =
  /^(?:que|quien|quienes|cuy[oa]s?|donde|qui|dont|où|deren|dessen|wo|che|cui|котор\p{L}*|где)\s|^(?:der|die|das)\s(?!\p{Lu})/u;

/**
 * @param opens whether words begin with one that no role begins with: "de 54 años"
 * @param indefinite articles, which are no part of a role: "un portavoz"
 */
function runOf(
  match: RegExpExecArray | null,
  opens: (text: string) => boolean,
  indefinite: readonly string[],
): Run[] {
  const { run, role, article, aside } = match?.groups ?? {};
  if (run === undefined) return [];
  const [first = '', ...rest] = role?.trim().replace(/,$/, '').split(/\s+/) ?? [];
  const isArticle = first !== '' && indefinite.includes(first);
  const before = (isArticle ? rest : [first, ...rest]).join(' ') || null;
  const behind = aside !== undefined && !CLAUSE.test(aside) && !opens(aside) ? aside : null;
  const hasArticle = (article !== undefined || isArticle) && before === null;
  return [{ text: run, role: before ?? behind, kind: 'run', hasArticle }];
}

function phraseOf(match: RegExpExecArray | null): Run[] {
  const text = match?.groups?.['phrase'];
  return text === undefined ? [] : [{ text: text.trim(), role: null, kind: 'phrase', hasArticle: false }];
}

function agentReporter(patterns: readonly RegExp[], pronouns: RegExp | undefined): Reporter {
  return (masked) => {
    const agent = patterns.map((pattern) => pattern.exec(masked)?.[1]?.trim()).find((found) => found);
    if (agent === undefined) return null;
    if (pronouns?.test(agent)) return { runs: [], again: true };
    return {
      runs: [{ text: agent.replace(/\s+ने$/, ''), role: null, kind: 'name', hasArticle: false }],
      again: false,
    };
  };
}
