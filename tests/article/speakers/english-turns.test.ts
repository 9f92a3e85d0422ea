import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { splitSentences } from '../../../src/article/sentences.ts';
import { attributeSpeech } from '../../../src/article/speakers/attribute-speech.ts';

const BRANDT = '“The wall is old,” said Ida Brandt.';
const REYES = '“It is safe,” Tom Reyes answered.';

/** What a text shows, its paragraphs, and whom their first statements are given to; "?" behind a name where that is unsure. */
const TURNS: [shows: string, paragraphs: string[], speakers: (string | null)[]][] = [
  [
    'two who take turns',
    [BRANDT, REYES, '“It leaks,” said Brandt.', '“It has always leaked.”', '“Then it is not safe.”'],
    ['Ida Brandt', 'Tom Reyes', 'Ida Brandt', 'Tom Reyes ?', 'Ida Brandt ?'],
  ],
  [
    'two turns, which do not tell who is next',
    [BRANDT, REYES, '“It leaks.”'],
    ['Ida Brandt', 'Tom Reyes', '?'],
  ],
  [
    'one who goes on after a tag, and whoever comes after a closed quotation',
    [BRANDT, '“It has always leaked. The board knows.”', '“So it will close.”'],
    ['Ida Brandt', 'Ida Brandt ?', '?'],
  ],
  [
    'one whose words were only reported',
    ['Ida Brandt said it was old.', '“It has leaked.”'],
    ['Ida Brandt', '?'],
  ],
  ['somebody between', [BRANDT, 'Tom Reyes laughed.', '“It has leaked.”'], ['Ida Brandt', null, '?']],
  [
    'a quotation that is signed below',
    [BRANDT, '“It has always leaked.”', '— Tom Reyes'],
    ['Ida Brandt', 'Tom Reyes', null],
  ],
  [
    'one whose end is missing, as in a pull quote',
    [BRANDT, '“It has always leaked.', 'Tom Reyes, the mayor of Nordhavn”'],
    ['Ida Brandt', '?', null],
  ],
  [
    'words that are cued later in their paragraph',
    [BRANDT, '“It has leaked. It always did,” Tom Reyes said.'],
    ['Ida Brandt', 'Tom Reyes'],
  ],
];

test.each(TURNS)('%s', async (_shows, paragraphs, expected) => {
  const source = paragraphs.join('\n');
  const starts = paragraphs.map((_, i) => paragraphs.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
  const statements = paragraphs.flatMap((text, paragraph) =>
    splitSentences(text, 'en').map((span) => {
      const start = (starts[paragraph] ?? 0) + span.start;
      const end = (starts[paragraph] ?? 0) + span.end;
      return { text: source.slice(start, end), start, end, section: 0, paragraph };
    }),
  );
  const sections = [{ heading: null, from: 0, to: statements.length }];
  const { speakers, speech } = await attributeSpeech({
    title: '',
    language: 'en',
    sections,
    statements,
    source,
  });
  const given = paragraphs.map((_, paragraph) => {
    const said = speech[statements.findIndex((statement) => statement.paragraph === paragraph)];
    if (!said) return null;
    const name = said.speaker === null ? '' : (speakers[said.speaker]?.name ?? '');
    return `${name}${said.speaker === null ? '?' : said.unsure ? ' ?' : ''}`;
  });
  expect(given).toEqual(expected);
});

test('quotations set apart in lists and block quotations are anybody’s', async () => {
  const markdown = `# The wall\n\n${BRANDT}\n\n> “It has always leaked.”\n\n${BRANDT}\n\n- “Close it now.”\n- “Never close it.”\n`;
  const reading = await readArticle({ name: 'wall.md', bytes: new TextEncoder().encode(markdown) });
  if (!reading.ok) throw new Error('the test has no article');
  const { statements } = reading.article;
  expect(statements.map(({ speech }) => speech?.speaker)).toEqual([0, null, 0, null, null]);
});
