import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import type { Library } from '../../src/library/library.ts';
import { LIBRARY_BUS, libraryOf, MARKET } from '../support/library.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET });
});

const texts = (answer: Answer) =>
  (answer.kind === 'quotes' ? answer.quotes : answer.nearest).map((quote) => quote.statement.text);

describe('GIVEN two articles, WHEN a question is asked', () => {
  test.each([
    ['how many stalls does the market have', 'The market has 64 stalls, most of them run by families.'],
    ['how much rent do the stalls pay?', 'Brandl said the stalls pay 900 euros of rent a month.'],
    ['who paid for the bus', 'The bus was paid for by a lottery.'],
    [
      'signatuers against the market',
      'Residents of Quay Street had collected 1,200 signatures against the market.',
    ],
  ])('THEN %j is answered first by the statement that answers it', (text, first) => {
    const answer = ask(library, { text });
    expect(answer.kind).toBe('quotes');
    expect(texts(answer)[0]).toBe(first);
  });

  test('THEN a quote names its article, section and speaker, and emphasises words of the question', () => {
    const answer = ask(library, { text: 'rent of the stalls' });
    const [first] = answer.kind === 'quotes' ? answer.quotes : [];
    expect(first).toMatchObject({ heading: 'Traders are relieved', speaker: { name: 'Tomas Brandl' } });
    expect(first?.article.title).toBe('The night market stays');
    expect(first?.emphasis.map(({ start, end }) => first.statement.text.slice(start, end))).toEqual(
      expect.arrayContaining(['stalls', 'rent']),
    );
  });

  test('THEN one article can be asked alone', () => {
    const [bus] = library.articles;
    const answer = ask(library, { text: 'who waits for the books in the rain', article: bus ?? null });
    expect(texts(answer)[0]).toBe('Driver Oda Lindqvist said children wait for it in the rain.');
    const other = ask(library, { text: 'how many stalls does the market have', article: bus ?? null });
    expect(other.kind).toBe('nothing');
  });

  test('THEN the parts of a long answer together are the answer, nothing twice and nothing lost', () => {
    const whole: string[] = [];
    let total = 1;
    while (whole.length < total) {
      const part = ask(library, { text: 'market stalls Quay Street council', skip: whole.length });
      if (part.kind !== 'quotes' || part.quotes.length === 0) break;
      total = part.total;
      whole.push(...texts(part));
    }
    expect(whole.length).toBe(total);
    expect(new Set(whole).size).toBe(total);
  });
});

describe('GIVEN a question for somebody’s words', () => {
  test.each([
    ['what did Tomas Brandl say', 'speaker'],
    ['what did the mayor say about the noise', 'speaker'],
    ['what did the chairman say about the stalls', 'speaker'],
    ['what did the prime minister say about the market', 'nothing'],
    ['what did Putin say about the stalls', 'nothing'],
  ])('THEN %j is answered with theirs alone, if the articles know them', (text, expected) => {
    const answer = ask(library, { text });
    expect(answer.kind === 'nothing' ? 'nothing' : answer.basis.by).toBe(expected);
  });
});

describe('GIVEN a question that no article answers', () => {
  test.each(['will it snow in Lisbon tomorrow', 'how do i renew my passport', 'who won the football match'])(
    'THEN %j gets nothing, and what is nearest is marked as such',
    (text) => {
      const answer = ask(library, { text });
      expect(answer.kind).toBe('nothing');
      expect(texts(answer).length).toBeLessThanOrEqual(3);
    },
  );

  test.each(['thanks', 'will it snow in Lisbon', 'tl;dr'])(
    'THEN nothing is near to %j, of which they have no word',
    (text) => {
      expect(ask(library, { text })).toMatchObject({ kind: 'nothing', nearest: [] });
    },
  );

  test('THEN one in another script than the article’s is known as such', () => {
    const basis = (text: string) => ask(library, { text }).basis;
    expect(basis('сколько стоит аренда')).toMatchObject({ by: 'question', inOtherScript: true });
    expect(basis('who won the football match')).toMatchObject({ by: 'question', inOtherScript: false });
  });

  test.each(['', '   ', '???', 'the of and'])('THEN %j, which asks nothing, gets nothing', (text) => {
    expect(ask(library, { text }).kind).toBe('nothing');
  });
});

describe('GIVEN the same article in two files', () => {
  test('THEN its words are shown once', async () => {
    const twice = await libraryOf({ 'a.md': MARKET, 'b.md': MARKET });
    const shown = texts(ask(twice, { text: 'how many stalls does the market have' }));
    expect(new Set(shown).size).toBe(shown.length);
  });
});
