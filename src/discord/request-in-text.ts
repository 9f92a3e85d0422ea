import type { AskRequest, QuoteRequest, SummaryRequest } from '../answers/request.ts';
import { SUMMARY_LENGTHS, type SummaryLength } from '../answers/summary.ts';
import type { Texts } from '../locales/en.ts';
import { CATALOGUES } from '../locales/texts.ts';
import { hasWords } from './question.ts';

/** What is wanted, of whichever article. */
type Wanted = Omit<AskRequest, 'article'> | Omit<QuoteRequest, 'article'> | Omit<SummaryRequest, 'article'>;

const catalogues = [...CATALOGUES.values()];
const everyNameOf = (name: (commands: Texts['commands']) => string) =>
  new Set(catalogues.map(({ commands }) => name(commands)));

const ASK = everyNameOf(({ ask }) => ask.name);
const QUOTE = everyNameOf(({ quote }) => quote.name);
const SUMMARY = everyNameOf(({ summary }) => summary.name);
const HELP = new Set(catalogues.map(({ helpWord }) => helpWord));

/**
 * Whether a text asks how to ask: one without words, "help" in any language, or the name of a command that wants more.
 *
 * @param text - In one line.
 */
export function isCallForHelp(text: string): boolean {
  if (!hasWords(text)) return true;
  const word = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}]|[^\p{L}\p{M}]+$/gu, '');
  return HELP.has(word) || ASK.has(word) || QUOTE.has(word);
}

/**
 * What a text asks for: people who know the commands write them in messages too, under their name in any language.
 *
 * @param text - In one line: a question, or `summary`, `summary short`, `quote NAME`, `/ask QUESTION` and the like.
 */
export function requestInText(text: string): Wanted {
  const [, slash, word = '', rest = ''] = /^(\/?)(\S+) ?(.*)$/u.exec(text.normalize('NFC')) ?? [];
  const name = word.toLowerCase();
  if (SUMMARY.has(name) && !rest.includes(' '))
    return { kind: 'summary', length: summaryLength(rest), skip: 0 };
  if (QUOTE.has(name) && rest !== '') return { kind: 'quote', speaker: rest, about: null, skip: 0 };
  return { kind: 'ask', question: slash && ASK.has(name) && rest !== '' ? rest : text, skip: 0 };
}

/** The length that a word names, as choices are labelled in any language: "short" or "kurz"; medium for any other. */
function summaryLength(word: string): SummaryLength {
  const wanted = word.toLowerCase();
  const named = SUMMARY_LENGTHS.find(
    (length) =>
      length === wanted ||
      catalogues.some(({ commands }) => firstWord(commands.summary.lengths[length]) === wanted),
  );
  return named ?? 'medium';
}

function firstWord(label: string): string {
  return (/^[\p{L}\p{M}]+/u.exec(label)?.[0] ?? '').toLowerCase();
}
