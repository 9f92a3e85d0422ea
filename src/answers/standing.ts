import type { Article, Statement } from '../article/article.ts';
import { endsInStop } from '../article/closing.ts';
import { leaningOf } from './leaning.ts';

/** Fewer words seldom make a sentence that says something by itself. */
const FEWEST_WORDS = 6;

/**
 * How well a statement can be read by itself: `alone`; with its speaker named before it ("He also said ..."); or not at
 * all, since it is no whole sentence, leans on another one, or is somebody's words and the text does not tell whose.
 */
export type Standing = 'alone' | 'with speaker' | 'not';

/**
 * How well a statement can be read by itself.
 *
 * @param index - Its index in the article.
 * @param words - How many words it has.
 */
export function standingOf(article: Article, index: number, words: number): Standing {
  const statement = article.statements[index];
  if (!statement || words < FEWEST_WORDS || !isSentence(statement)) return 'not';
  const { speech } = statement;
  if (speech && speech.speaker === null) return 'not';
  const leaning = leaningOf(statement.text, article.language);
  if (leaning === null) return 'alone';
  return leaning === 'person' && speech ? 'with speaker' : 'not';
}

/** What is asked says nothing of the answer: “Who will pay?” asked Reyes. */
const QUESTION = /[?？؟](?:["”’»」]*$|["”’»」])/u;

/** A sentence of running text, a quotation or a list: no caption, row, line of code, note or question. */
function isSentence({ text, block }: Statement): boolean {
  if (block !== undefined && block !== 'item' && block !== 'quotation') return false;
  return !/^\p{Ll}/u.test(text) && endsInStop(text) && !QUESTION.test(text);
}

/** Whether the words of a statement leave out who says it, so that they must be named before it. */
export function leavesOutSpeaker(article: Article, index: number): boolean {
  const statement = article.statements[index];
  const speaker = statement?.speech?.speaker == null ? null : article.speakers[statement.speech.speaker];
  if (!statement || !speaker) return false;
  const text = statement.text.toLowerCase();
  if (speaker.unnamed) return !text.includes(speaker.name.toLowerCase());
  const surname = speaker.name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return !text.includes(withoutEnding(surname));
}

/** A Slavic name without the ending that its case gives it: "Кудашева" is "Кудашев". */
function withoutEnding(name: string): string {
  return /\p{Script=Cyrillic}/u.test(name) && name.length > 4 ? name.slice(0, -2) : name;
}
