import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { isInOtherScript } from '../../src/search/script.ts';
import { search } from '../../src/search/search.ts';
import { articleOf, LIGHTHOUSE } from './articles.ts';

const index = buildIndex([LIGHTHOUSE]);
const first = (question: string): string | undefined => {
  const hit = search(index, question).hits[0];
  return hit && LIGHTHOUSE.statements[hit.statement]?.text;
};

describe('a question about an article', () => {
  it.each([
    ['When was the lighthouse first lit?', 'lit for the first time'],
    ['how far can the beam be seen', 'nautical miles away'],
    ['What did the repairs cost?', '$ 4.5 million'],
    ['why were there cracks in the foundation', 'because the sea'],
    ['who sold tickets', 'sailing club'],
    ['steps', '214 steps'],
  ])('%s', (question, answer) => {
    expect(first(question)).toContain(answer);
    expect(search(index, question).answered).toBe(true);
  });
});

describe('a word written otherwise', () => {
  it.each([
    ['a slip', 'who sells tikcets', 'Tickets'],
    ['a slip in the first letter', 'granite doundation', 'foundation'],
    ['a slip in a capital word', 'What does KUDASHOV recognize?', 'Kudashëv'],
    ['an accent left out', 'kudashev', 'Kudashëv'],
    ['British spelling', 'what does the government not recognise', 'recognize'],
    ['no hyphen', 'what became of the r200', 'R-200'],
    ['a blank for the hyphen', 'what became of the R 200', 'R-200'],
    ['words apart', 'counter terrorism', 'counterterrorism'],
    ['words run together', 'what happened to the sailingclub', 'sailing club'],
    ['another form of the word', 'exercise', 'exercises'],
    ['a number with a separator left out', 'do 12000 people come', '12,000'],
  ])('%s: %s', (_, question, answer) => {
    expect(first(question)).toContain(answer);
  });

  it('names the words as the article writes them', () => {
    expect(search(index, 'does kudashov recognise the r200').terms).toEqual([
      'Kudashëv',
      'recognize',
      'R200',
    ]);
  });

  it('leaves a word alone that the article has', () => {
    const both = buildIndex([
      articleOf('Boats', { '': ['The boat came.', 'The boats left.', 'A coat and a goat swam.'] }),
    ]);
    expect(search(both, 'coat').terms).toEqual(['coat']);
    expect(search(both, 'goat').terms).toEqual(['goat']);
  });

  it.each(['passport', 'boast'])('mends no everyday word: %s', (word) => {
    const others = buildIndex([articleOf('Boats', { '': ['A boat may pass the port.', 'The boats left.'] })]);
    expect(search(others, `where is the ${word}`).terms).toEqual([]);
  });
});

describe('what is asked for', () => {
  const statements = [
    'The harbour museum was opened with a concert and a long speech.',
    'The harbour museum was opened on 4 May 1998.',
    'The harbour museum was opened by Ines Valdora.',
    'The harbour museum was opened before many guests.',
  ];

  it.each([
    ['When was the harbour museum opened?', [1]],
    ['Who opened the harbour museum?', [2]],
  ])('stands in the answer to %s, wherever it comes', (question, right) => {
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
    ]) {
      const texts = order.map((at) => statements[at] ?? '');
      const [first] = search(buildIndex([articleOf('The harbour', { '': texts })]), question).hits;
      expect(right).toContain(order[first?.statement ?? -1]);
    }
  });

  it.each(['When was the harbour museum opened?', 'How many speeches opened the harbour museum?'])(
    'is missing, so that %s is not answered',
    (question) => {
      const without = buildIndex([articleOf('The harbour', { '': statements.slice(0, 1) })]);
      expect(search(without, question).answered).toBe(false);
    },
  );

  it('need not be there in a language whose numbers and times are not listed', () => {
    const index = buildIndex([articleOf('Museet', { '': ['Museet ble åpnet med en konsert.'] }, 'nb')]);
    expect(search(index, 'når ble museet åpnet med konsert').answered).toBe(true);
  });
});

describe('a question that the article does not answer', () => {
  it.each([
    'What is the capital of Bulgaria?',
    'how do I bake sourdough bread',
    'Which vaccines does the clinic offer?',
  ])('%s', (question) => {
    expect(search(index, question).answered).toBe(false);
  });

  it('still brings the nearest statements', () => {
    expect(search(index, 'Which vaccines does the keeper offer?').hits.length).toBeGreaterThanOrEqual(3);
  });

  it('is as unsure as can be where only the title has a word of the question', () => {
    const shore = buildIndex([articleOf('Penguins', { '': ['They swim.', 'The water is cold.'] })]);
    expect(search(shore, 'penguins')).toMatchObject({ confidence: 0, answered: false });
  });

  it('brings none where it has no word of the question', () => {
    expect(search(index, 'Which vaccines does the clinic offer?').hits).toEqual([]);
  });

  it.each(['', '   ', '?!', 'what is it', '🙂'])('finds nothing in %j', (question) => {
    expect(search(index, question)).toEqual({ hits: [], confidence: 0, answered: false, terms: [] });
  });
});

describe('options', () => {
  const two = buildIndex([
    LIGHTHOUSE,
    articleOf('Bread', { '': ['The lighthouse keeper bakes bread.', 'Bread needs salt.'] }),
  ]);

  it('limits the statements', () => {
    expect(search(two, 'lighthouse', { limit: 2 }).hits).toHaveLength(2);
  });

  it('keeps to one article', () => {
    const { hits } = search(two, 'lighthouse bread', { article: 1 });
    expect(hits.length).toBeGreaterThan(0);
    expect(new Set(hits.map((hit) => hit.article))).toEqual(new Set([1]));
  });

  it('finds the same in one article of many as in that article alone', () => {
    for (const question of ['When was the lighthouse first lit?', 'who sells tikcets', 'mercury']) {
      const alone = search(index, question);
      expect(search(two, question, { article: 0 }).hits.map((hit) => hit.statement)).toEqual(
        alone.hits.map((hit) => hit.statement),
      );
    }
  });

  it('leaves out statements', () => {
    const { hits } = search(two, 'lighthouse', {
      statements: (article, statement) => article === 0 && statement > 2,
    });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => hit.article === 0 && hit.statement > 2)).toBe(true);
  });

  it('finds nothing in an empty library', () => {
    expect(search(buildIndex([]), 'lighthouse').hits).toEqual([]);
  });
});

describe('many articles', () => {
  const storms = (place: string) => [
    `The storm reached ${place} in the night.`,
    'Rescuers evacuated 300 people.',
    'The harbour stayed closed for a week.',
  ];
  const library = buildIndex([
    articleOf('The storm in Lisbon', { '': storms('the coast') }),
    articleOf('The storm in Bergen', { '': storms('the coast') }),
    articleOf(
      'Шторм в Мурманске',
      { '': ['Шторм пришёл ночью.', 'Спасатели эвакуировали 300 человек.'] },
      'ru',
    ),
  ]);

  it.each([
    ['How many people were evacuated in Lisbon?', 0, 1],
    ['How many people were evacuated in Bergen?', 1, 1],
    ['сколько человек эвакуировали спасатели', 2, 1],
  ])('prefers the one that the question names: %s', (question, article, statement) => {
    expect(search(library, question).hits[0]).toMatchObject({ article, statement });
  });

  it('tells a question in a script that an article does not use', () => {
    expect(isInOtherScript(library, 'Кто пришёл?', 0)).toBe(true);
    expect(isInOtherScript(library, 'Кто пришёл?', 2)).toBe(false);
    expect(isInOtherScript(library, 'Кто пришёл?')).toBe(false);
    expect(isInOtherScript(library, '300?', 0)).toBe(false);
  });
});

describe('whatever is asked', () => {
  it('gives a probability, and statements in the order of their scores, each once', () => {
    const words = LIGHTHOUSE.statements.flatMap(({ text }) => text.split(' '));
    const question = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(question, (parts) => {
        const { hits, confidence } = search(index, parts.join(' '));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
        expect(new Set(hits.map((hit) => hit.statement)).size).toBe(hits.length);
      }),
    );
  });
});
