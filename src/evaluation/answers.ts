import { detectLanguage } from '../article/language.ts';
import { buildIndex, type IndexableArticle, type SearchIndex } from '../search/inverted-index.ts';
import { search } from '../search/search.ts';
import { type Metrics, metricsOf, type Outcome } from './metrics.ts';
import { type ArticleRow, type QuestionRow, RowError } from './rows.ts';

/** What the bot would do with a question. */
export interface Prediction {
  readonly id: string;
  /** Indices of sentences, best first, at most ten. */
  readonly ranked: readonly number[];
  readonly answered: boolean;
  readonly confidence: number;
}

const SHOWN = 10;

/**
 * Asks every question of its article, each article in an index of its own, and counts how often the right sentence
 * comes first and how often the bot knows that there is none. Throws a `RowError` for a question of an unknown article.
 */
export function evaluateAnswers(
  articles: readonly ArticleRow[],
  questions: readonly QuestionRow[],
): { readonly predictions: Prediction[]; readonly metrics: Metrics } {
  const indexes = new Map(articles.map((row) => [row.article, buildIndex([indexable(row)])]));
  const outcomes: Outcome[] = [];
  const predictions = questions.map((question) => {
    const index = indexes.get(question.article);
    if (!index) throw new RowError(`question ${question.id}: no article is called "${question.article}"`);
    const { prediction, time } = ask(index, question);
    outcomes.push(outcome(question, prediction, time));
    return prediction;
  });
  return { predictions, metrics: metricsOf(outcomes) };
}

/** An article from its row: consecutive sentences of one heading are a section. */
export function indexable(row: ArticleRow): IndexableArticle {
  const sections: { heading: string | null }[] = [];
  let current: string | undefined;
  const statements = row.sentences.map((text, i) => {
    const heading = row.sections[i] ?? '';
    if (heading !== current) sections.push({ heading: heading || null });
    current = heading;
    return { text, section: sections.length - 1, paragraph: row.para[i] ?? 0 };
  });
  const language = row.language ?? detectLanguage(row.sentences.join(' '));
  return { title: row.title, language, sections, statements };
}

function ask(index: SearchIndex, { id, question }: QuestionRow): { prediction: Prediction; time: number } {
  const start = performance.now();
  const { hits, answered, confidence } = search(index, question);
  const time = performance.now() - start;
  const ranked = hits.slice(0, SHOWN).map(({ statement }) => statement);
  return { prediction: { id, ranked, answered, confidence }, time };
}

function outcome(
  { relevant }: QuestionRow,
  { ranked, answered, confidence }: Prediction,
  time: number,
): Outcome {
  const place = ranked.findIndex((statement) => relevant.includes(statement));
  return { place: relevant.length ? (place < 0 ? null : place) : 'unanswerable', answered, confidence, time };
}
