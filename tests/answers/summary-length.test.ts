import { describe, expect, test } from 'vitest';
import { SUMMARY_LENGTHS, summarise } from '../../src/answers/summary.ts';
import { libraryOf } from '../support/library.ts';

const PLACES =
  'Aber,Brno,Cork,Dole,Elva,Faro,Gent,Hull,Ivry,Jena,Kiel,Lund,Metz,Nice,Oulu,Pisa,Riga,Sion,Tula,Ulm,Vigo,Wels,York,Zug'.split(
    ',',
  );
const THINGS =
  'a bridge,a school,a theatre,a harbour,a tram,a park,a museum,a mill,a prison,a hospital,a station,a well,a tower,a dam,a market,a lock,a chapel,a stadium,a cinema,a kiln,a forge,a stable,an arcade,a library'.split(
    ',',
  );

/** So many sentences, no two of which say the same. */
const sentences = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `The town of ${PLACES[from + i]} has built ${THINGS[from + i]} in ${1900 + from + i}.`,
  ).join(' ');

/** How many statements of each section a summary has, by its heading. */
async function counts(body: string) {
  const library = await libraryOf({ 'a.md': `---\ntitle: Towns that build\nlanguage: en\n---\n\n${body}\n` });
  const [article] = library.articles;
  if (!article) throw new Error('the test has no article');
  return SUMMARY_LENGTHS.map((length) =>
    Object.fromEntries(
      summarise(library, article, length).sections.map(({ heading, quotes }) => [heading, quotes.length]),
    ),
  );
}

describe('GIVEN an article', () => {
  test.each([
    [1, [1, 1, 1]],
    [4, [3, 3, 3]],
    [8, [3, 4, 4]],
    [12, [3, 5, 6]],
    [24, [3, 5, 10]],
  ])('of %i statements in one section THEN its summaries have %j', async (size, lengths) => {
    const found = await counts(sentences(0, size));
    expect(found.map((sections) => Object.values(sections)[0])).toEqual(lengths);
  });

  test('of several sections THEN medium has one or two of each, and long up to four', async () => {
    const [short, medium, long] = await counts(
      `${sentences(0, 3)}\n\n## Four\n\n${sentences(3, 4)}\n\n## Five\n\n${sentences(7, 5)}\n\n## Nine\n\n${sentences(12, 9)}\n\n## Three\n\n${sentences(21, 3)}`,
    );
    expect(Object.values<number>(short ?? {}).reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(medium).toMatchObject({ Four: 1, Five: 2, Nine: 2, Three: 1 });
    expect(long).toMatchObject({ Four: 3, Five: 4, Nine: 4, Three: 2 });
  });

  test('of a section that cannot be read alone THEN its first statement of the text stands for it', async () => {
    const [, medium, long] = await counts(
      `${sentences(0, 3)}\n\n## List\n\n- a rope\n- a lamp\n\n## Quotation\n\n> a rope\n> and a lamp\n\n## Table\n\n| a | b |\n| --- | --- |\n| 1 | 2 |`,
    );
    for (const sections of [medium, long]) {
      expect(sections).toMatchObject({ List: 1, Quotation: 1 });
      expect(Object.keys(sections ?? {})).not.toContain('Table');
    }
  });

  test.each(['Open:', 'they sleep', '- a rope'])(
    'of nothing but %j THEN that stands for it',
    async (body) => {
      const found = await counts(body);
      expect(found.map((sections) => Object.values(sections))).toEqual([[1], [1], [1]]);
    },
  );
});
