import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  articlePath,
  type GoldenQuestion,
  readGoldenQuestions,
  UNANSWERABLE_KINDS,
} from './golden-questions.ts';

const sets = [
  { name: 'seed', article: 'russia-pakistan-relations', questions: 75, unanswerable: 20 },
  { name: 'harbour-bridge', article: 'harbour-bridge', questions: 70, unanswerable: 20 },
  { name: 'orrin-dam', article: 'orrin-dam', questions: 70, unanswerable: 20 },
  { name: 'mercado-municipal', article: 'mercado-municipal', questions: 15, unanswerable: 5 },
  { name: 'nochnoy-poezd', article: 'nochnoy-poezd', questions: 15, unanswerable: 5 },
  { name: 'gaon-ka-pustakalaya', article: 'gaon-ka-pustakalaya', questions: 15, unanswerable: 5 },
];

const isUnanswerable = ({ kind }: GoldenQuestion) => UNANSWERABLE_KINDS.some((each) => each === kind);

/** Two questions that differ only in case, punctuation or spacing are the same question. */
const questionKey = ({ question }: GoldenQuestion) =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const doubled = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe.each(sets)('the golden set $name', ({ name, article, questions, unanswerable }) => {
  const golden = readGoldenQuestions(name);

  test('asks one article, which exists', () => {
    expect([...new Set(golden.map((each) => each.article))]).toEqual([article]);
    expect(existsSync(articlePath(article))).toBe(true);
  });

  test('gives relevant statements as they stand in the article, each once', () => {
    const text = readFileSync(articlePath(article), 'utf8');
    const foreign = golden
      .flatMap(({ relevant }) => relevant)
      .filter((statement) => !text.includes(statement));
    expect(foreign).toEqual([]);
    expect(golden.flatMap(({ relevant }) => doubled(relevant))).toEqual([]);
  });

  test('names a statement for every question but those that the article does not answer', () => {
    const wrong = golden.filter((each) => isUnanswerable(each) !== (each.relevant.length === 0));
    expect(wrong).toEqual([]);
  });

  test('has enough questions, answered and not, off the topic and near it', () => {
    const refused = golden.filter(isUnanswerable);
    const nearMisses = refused.filter(({ kind }) => kind === 'near-miss').length;
    expect(golden.length).toBeGreaterThanOrEqual(questions);
    expect(refused.length).toBeGreaterThanOrEqual(unanswerable);
    expect(nearMisses / refused.length).toBeGreaterThanOrEqual(0.25);
    expect(nearMisses / refused.length).toBeLessThanOrEqual(0.5);
  });
});

test('no question stands twice in the golden sets', () => {
  const keys = sets.flatMap(({ name }) => readGoldenQuestions(name).map(questionKey));
  expect(doubled(keys)).toEqual([]);
});
