import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateAnswers } from '../../src/evaluation/answers.ts';
import { auroc, metricsOf, type Outcome } from '../../src/evaluation/metrics.ts';
import { RowError } from '../../src/evaluation/rows.ts';
import { runAnswersEvaluation } from '../../src/evaluation/run.ts';

const ARTICLE = {
  article: 'reef',
  title: 'The reef',
  sections: ['', '', 'Divers'],
  para: [0, 0, 1],
  sentences: [
    'The reef lies nine miles from the harbour.',
    'Its corals grow a centimetre a year.',
    'Divers from Lisbon found an anchor of bronze.',
  ],
};
const QUESTIONS = [
  { id: 'a', article: 'reef', question: 'How fast do the corals grow?', relevant: [1] },
  { id: 'b', article: 'reef', question: 'Who found the bronze anchor?', relevant: [2] },
  { id: 'c', article: 'reef', question: 'What is the capital of Mongolia?', relevant: [] },
];

describe('evaluateAnswers', () => {
  it('asks each question of its article', () => {
    const { predictions, metrics } = evaluateAnswers([ARTICLE], QUESTIONS);
    expect(predictions.map(({ id, ranked }) => [id, ranked[0]])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', undefined],
    ]);
    expect(metrics).toMatchObject({
      answerable: 2,
      unanswerable: 1,
      recallAt1: 1,
      refusedOfUnanswerable: 1,
      aurocOfConfidence: 1,
    });
  });

  it('names a question whose article is not there', () => {
    expect(() => evaluateAnswers([], QUESTIONS)).toThrow(
      new RowError('question a: no article is called "reef"'),
    );
  });
});

describe('metricsOf', () => {
  const outcome = (place: Outcome['place'], confidence: number): Outcome => ({
    place,
    confidence,
    answered: confidence > 0.5,
    time: 1,
  });

  it('counts places, answers and refusals', () => {
    expect(
      metricsOf([
        outcome(0, 0.9),
        outcome(1, 0.4),
        outcome(null, 0.6),
        outcome(4, 0.8),
        outcome('unanswerable', 0.5),
      ]),
    ).toEqual({
      answerable: 4,
      unanswerable: 1,
      recallAt1: 0.25,
      recallAt3: 0.5,
      mrrAt10: (1 + 1 / 2 + 1 / 5) / 4,
      answeredOfAnswerable: 0.75,
      refusedOfUnanswerable: 1,
      aurocOfConfidence: 0.75,
      reliability: [
        { from: 0.4, questions: 1, confidence: 0.4, answerable: 1 },
        { from: 0.5, questions: 1, confidence: 0.5, answerable: 0 },
        { from: 0.6, questions: 1, confidence: 0.6, answerable: 1 },
        { from: 0.8, questions: 1, confidence: 0.8, answerable: 1 },
        { from: 0.9, questions: 1, confidence: 0.9, answerable: 1 },
      ],
      medianMs: 1,
      p95Ms: 1,
    });
  });

  it('has null where there is nothing to count', () => {
    expect(metricsOf([])).toMatchObject({
      answerable: 0,
      recallAt1: null,
      aurocOfConfidence: null,
      medianMs: null,
    });
  });

  it.each([
    [[3, 4], [1, 2], 1],
    [[1, 2], [3, 4], 0],
    [[1, 1], [1, 1], 0.5],
    [[2, 4], [1, 3], 0.75],
  ])('auroc of %j against %j is %d', (positives, negatives, area) => {
    expect(auroc(positives, negatives)).toBe(area);
  });
});

describe('runAnswersEvaluation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evaluation-'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const articles = write('articles.jsonl', lines([ARTICLE]));

  it('writes a prediction a question', () => {
    const predictions = join(folder, 'out.jsonl');
    runAnswersEvaluation({ articles, questions: write('questions.jsonl', lines(QUESTIONS)), predictions });
    const written = readFileSync(predictions, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(written.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(written[0]).toEqual({
      id: 'a',
      ranked: expect.any(Array),
      answered: expect.any(Boolean),
      confidence: expect.any(Number),
    });
  });

  it.each([
    ['not JSON', '{"id": "a"\n', ':1: not JSON'],
    ['a field missing', `\n${JSON.stringify({ id: 'a', article: 'reef', question: 'Why?' })}\n`, ':2: '],
  ])('names the file and line of %s', (name, text, message) => {
    const questions = write(`${name}.jsonl`, text);
    expect(() => runAnswersEvaluation({ articles, questions })).toThrow(`${questions}${message}`);
  });

  it('names a file that is not there', () => {
    expect(() => runAnswersEvaluation({ articles, questions: join(folder, 'none.jsonl') })).toThrow(
      'none.jsonl: cannot be read',
    );
  });
});
