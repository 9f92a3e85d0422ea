import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import type { Library } from '../../src/library/library.ts';
import { LIBRARY_BUS, libraryOf, MARKET, SPEECH } from '../support/library.ts';

const quotesOf = (answer: Answer) => (answer.kind === 'quotes' ? answer.quotes : answer.nearest);
const texts = (answer: Answer) => quotesOf(answer).map(({ statement }) => statement.text);

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET, 'speech.md': SPEECH });
});

describe('GIVEN a question for somebody’s words', () => {
  test('WHEN it names no topic THEN all that they say comes, in its order, in parts', () => {
    const said = [
      'the harvest was early',
      'no harvest had been richer',
      'the harvest would feed the valley',
      'rain had spared the harvest',
      'the harvest needed more hands',
    ].map((words) => `Farmer Vera Lind said ${words}.`);
    const answer = ask(library, { text: 'What did Vera Lind say?' });
    expect(answer).toMatchObject({
      kind: 'quotes',
      total: 9,
      basis: { by: 'speaker', quoted: 0, reported: 9 },
    });
    expect(texts(answer)).toEqual(said);
    expect(texts(ask(library, { text: 'What did Vera Lind say?', skip: 3, limit: 2 }))).toEqual(
      said.slice(3),
    );
  });

  test('WHEN it names a topic THEN what they say of it comes first the best, and nothing else', () => {
    const answer = ask(library, { text: 'What did Vera Lind say about children?' });
    expect(answer).toMatchObject({ kind: 'quotes', total: 1, basis: { by: 'speaker' } });
    expect(texts(answer)).toEqual(['Farmer Vera Lind said children had helped with the harvest.']);
    const hands = ask(library, { text: 'What did Vera Lind say about children and rain?' });
    expect(hands).toMatchObject({ total: 2 });
  });

  test('WHEN they say nothing of the topic THEN the statements that answer it otherwise do', () => {
    const answer = ask(library, {
      text: 'What did Ines Valdora say about the signatures of the residents of Quay Street?',
    });
    expect(answer.basis.by).toBe('question');
  });

  test('WHEN they are of another article than the one asked THEN they do not answer', () => {
    const [bus] = library.articles;
    const answer = ask(library, { text: 'What did Vera Lind say?', article: bus ?? null });
    expect(answer).toMatchObject({ kind: 'nothing', basis: { by: 'question', articles: 1 } });
    expect(quotesOf(answer).every(({ article }) => article === bus)).toBe(true);
  });

  test.each([
    'What did Xavier Okonkwo say about the harvest?',
    'What did Quay Lind-Okonkwo say about the harvest?',
  ])('WHEN the articles do not know every word of the name THEN %j gets nothing', (text) => {
    expect(ask(library, { text }).kind).toBe('nothing');
  });
});

describe('GIVEN a question of all articles or one', () => {
  const text = 'who pays rent';
  test.each([
    ['all', 3, undefined],
    ['one', 1, 1],
  ])('THEN the answer says how many were asked: %s', (_, articles, at) => {
    const article = at === undefined ? null : (library.articles[at] ?? null);
    expect(ask(library, { text, article }).basis).toMatchObject({ by: 'question', articles });
  });

  test('THEN one alone is in another script by itself', async () => {
    const russian = `---\ntitle: Рынок остаётся\nlanguage: ru\n---\n\nГородской совет решил оставить ночной рынок.\n`;
    const both = await libraryOf({ 'market.md': MARKET, 'rynok.md': russian });
    const [market] = both.articles;
    const basis = (article: typeof market | null) =>
      ask(both, { text: 'сколько стоит билет на поезд', article: article ?? null }).basis;
    expect(basis(null)).toMatchObject({ inOtherScript: false });
    expect(basis(market)).toMatchObject({ inOtherScript: true });
    expect(ask(both, { text: 'что решил городской совет' }).basis).toMatchObject({ inOtherScript: false });
  });
});

describe('GIVEN an answer', () => {
  test('THEN its quotes come best first, and what says little to the question is left out', () => {
    const answer = ask(library, { text: 'how much rent do the stalls pay?', limit: 100 });
    const scores = quotesOf(answer).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const statements = library.articles.flatMap((article) => article.statements);
    expect(scores.length).toBeLessThan(statements.length);
    expect(answer).toMatchObject({ kind: 'quotes', total: scores.length });
  });

  test('THEN a statement that stands in two articles is shown once, where it answers and where it does not', async () => {
    const other = MARKET.replace('The night market stays', 'The market that stays').replace(
      'by families',
      'by kin',
    );
    const twice = await libraryOf({ 'a.md': MARKET, 'b.md': other });
    for (const text of ['rent of the stalls', 'how do i renew the passport of a stall']) {
      const shown = texts(ask(twice, { text, limit: 100 }));
      expect(shown.length).toBeGreaterThan(0);
      expect(new Set(shown).size).toBe(shown.length);
    }
  });
});
