import { expect, test } from 'vitest';
import { summarise } from '../../src/answers/summary.ts';
import { predictSummaries } from '../../src/evaluation/summaries.ts';
import { libraryOf } from '../support/library.ts';

const LEAD = 'The town of Sandvik has sold its lighthouse to a family of bakers for 90,000 crowns.';
const SCENE = 'It was still dark on Monday when the first cars came up the hill.';
const REST = [
  'Mayor Berit Aas said that the money would go to the harbour.',
  'The stairs are narrow and steep, and the oven of the bakers weighs two tonnes.',
  'Nils Holm and his sister have run a bakery in the old harbour for eleven years.',
  'The lamp was made in Paris in 1911 and has not burned since the autumn of 1987.',
  'Visitors will be welcome on Sundays from noon until the evening.',
];
const TITLE = 'Sandvik sells its lighthouse to a family of bakers';

/** What a text shows, its paragraphs, and what its short summary begins with. */
const LEADS: [shows: string, paragraphs: string[], lead: string][] = [
  ['the first statement that says what the title says', [LEAD, ...REST], LEAD],
  ['the second paragraph, where the first sets the scene', [SCENE, LEAD, ...REST], LEAD],
  [
    'no caption that stands above it',
    [
      'The lighthouse of Sandvik, which its bakers have bought for 90,000 crowns. Image: Ada Lund.',
      'A family of bakers before the lighthouse in Sandvik on Monday. Photo: Ada Lund / Reuters',
      LEAD,
      ...REST,
    ],
    LEAD,
  ],
  ['none of the later paragraphs', [...REST, LEAD], REST[0] ?? ''],
];

test.each(LEADS)('a short summary begins with %s', async (_shows, paragraphs, lead) => {
  const text = [TITLE, ...paragraphs].join('\n\n');
  const library = await libraryOf({ 'sandvik.txt': text });
  const [article] = library.articles;
  if (!article) throw new Error('the test has no article');
  expect(article.title).toBe(TITLE);
  expect(summarise(library, article, 'short').sections[0]?.quotes[0]?.statement.text).toBe(lead);
  const [prediction] = await predictSummaries([{ id: 'sandvik', text }]);
  expect(prediction?.statements.map(({ start, end }) => text.slice(start, end))).toEqual([lead]);
});
