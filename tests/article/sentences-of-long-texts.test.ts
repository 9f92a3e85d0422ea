import { describe, expect, it } from 'vitest';
import { possibleBoundaries } from '../../src/article/sentence-boundaries.ts';
import { splitSentences } from '../../src/article/sentences.ts';

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('a long text', () => {
  const sentence = (at: number, words: number) => `Number ${at} has ${'many '.repeat(words)}words.`;

  it.each([
    ['of short sentences', 400, 3],
    ['of middling ones', 60, 40],
    ['of sentences longer than 4,096 letters', 5, 1500],
    ['of one', 1, 4000],
  ])('%s is cut at each of their ends', (_, count, words) => {
    const sentences = Array.from({ length: count }, (_, at) => sentence(at, words));
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('is cut as its parts are, wherever they lie', () => {
    const part = 'He came. “Why?” she asked. It was 5 p.m. on Monday.[1] The end. ';
    const whole = split(part.repeat(200));
    const alone = split(part);
    expect(whole).toEqual(Array.from({ length: 200 }, () => alone).flat());
  });

  it('has its boundaries ascending, each once, between its ends', () => {
    const text = `${sentence(1, 2)} ${sentence(2, 2)} `.repeat(300);
    const places = possibleBoundaries(text, 'en');
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(places.length).toBeGreaterThanOrEqual(599);
    expect(places[0]).toBeGreaterThan(0);
    for (const place of places) expect(place).toBeLessThanOrEqual(text.length);
  });

  it.each(['und', 'en', 'pt-BR', 'el'])('is cut in the language %s', (language) => {
    expect(split('The wall is old. The mayor left.', language)).toEqual([
      'The wall is old.',
      'The mayor left.',
    ]);
  });

  it('that is empty has no sentence', () => {
    expect(split('')).toEqual([]);
    expect(possibleBoundaries('', 'en')).toEqual([]);
  });
});

describe('marks without a word', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'between two sentences belong to the second',
      'The wall is old. * * * The mayor left.',
      ['The wall is old.', '* * * The mayor left.'],
    ],
    ['at the beginning belong to the first sentence', '* * * The wall is old.', ['* * * The wall is old.']],
    [
      'on a line of their own belong to none',
      'The wall is old.\n* * *\nThe mayor left.',
      ['The wall is old.', 'The mayor left.'],
    ],
    ['on the first line belong to none', '* * *\nThe wall is old.', ['The wall is old.']],
    ['on the last line belong to none', 'The wall is old.\n* * *', ['The wall is old.']],
    [
      'behind a line belong to it',
      'The wall is old.\nThe mayor left. * * *',
      ['The wall is old.', 'The mayor left. * * *'],
    ],
    [
      'before a later line belong to it',
      'The wall is old.\n* The mayor left.',
      ['The wall is old.', '* The mayor left.'],
    ],
    ['alone are no sentence', '* * *', []],
  ])('%s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});
