import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { type Writing, writtenPdf } from './written-pdf.ts';

async function read(bytes: Uint8Array) {
  const reading = await readArticle({ name: 'my-report.pdf', bytes });
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

const outline = async (bytes: Uint8Array): Promise<(string | null)[][]> => {
  const { sections, statements } = (await read(bytes)).article;
  return sections.map(({ heading, from, to }) => [
    heading,
    ...statements.slice(from, to).map(({ text }) => text),
  ]);
};

const TITLE: Writing = { text: 'The great flood', y: 720, size: 20 };
const TEXT: readonly Writing[] = [
  { text: 'The river rose by two metres in the night to Monday, and the lower town', y: 680 },
  { text: 'was under water until noon. Nobody was hurt, the mayor of the town said.', y: 668 },
];
const SENTENCES = [
  'The river rose by two metres in the night to Monday, and the lower town was under water until noon.',
  'Nobody was hurt, the mayor of the town said.',
];

describe('a PDF', () => {
  it('has its title from its largest line, and its text in sentences', async () => {
    const pdf = writtenPdf([[TITLE, ...TEXT]]);
    expect((await read(pdf)).article).toMatchObject({
      id: 'my-report',
      title: 'The great flood',
      language: 'en',
      url: null,
      author: null,
      date: null,
      source: `The great flood\n\n${SENTENCES.join(' ')}`,
    });
    expect(await outline(pdf)).toEqual([[null, ...SENTENCES]]);
  });

  it('has sections below larger and bolder lines, lists, and text that goes on over pages', async () => {
    const pdf = writtenPdf([
      [
        TITLE,
        ...TEXT,
        { text: 'What happened', y: 630, size: 14 },
        { text: 'The old dam broke at midnight, and the water ran through the streets of', y: 610 },
      ],
      [
        { text: 'the lower town.', y: 720 },
        { text: 'What comes', y: 690, bold: true },
        { text: '\u0095 The dam is mended.', y: 670 },
        { text: '\u0095 The gates stay shut.', y: 650 },
      ],
    ]);
    expect(await outline(pdf)).toEqual([
      [null, ...SENTENCES],
      [
        'What happened',
        'The old dam broke at midnight, and the water ran through the streets of the lower town.',
      ],
      ['What comes', 'The dam is mended.', 'The gates stay shut.'],
    ]);
  });

  it('says what runs along its pages, once, and leaves it out', async () => {
    const page = (number: number): Writing[] => [
      { text: 'The Valley Courier', y: 760, size: 8 },
      ...(number === 1 ? [TITLE] : []),
      ...['It rained in', 'It was dry in', 'Nobody was in'].map((text, at) => ({
        text: `${text} ${['Bergen', 'Saint Elwin', 'the mill'][number - 1]}.`,
        y: 600 - 30 * at,
      })),
      { text: `Page ${number}`, y: 40, size: 8 },
    ];
    const { article, findings } = await read(writtenPdf([page(1), page(2), page(3)]));
    expect(findings.filter(({ kind }) => kind === 'furniture').map(({ text }) => text)).toEqual([
      'The Valley Courier',
      'Page 1',
      'Page 2',
      'Page 3',
    ]);
    expect(article.title).toBe('The great flood');
    expect(article.source).not.toMatch(/Courier|Page/);
  });

  it.each<[string, Record<string, string>, { title: string; author: string | null }]>([
    [
      'its title, where the text has it',
      { Title: 'What happened' },
      { title: 'What happened', author: null },
    ],
    ['its title in another case', { Title: ' WHAT  HAPPENED ' }, { title: 'WHAT HAPPENED', author: null }],
    ['no title that its text has not', { Title: 'Document1' }, { title: 'The great flood', author: null }],
    ['no blank title', { Title: ' ' }, { title: 'The great flood', author: null }],
    ['its author', { Author: ' Ann  Lee ' }, { title: 'The great flood', author: 'Ann Lee' }],
    ['no blank author', { Author: ' ' }, { title: 'The great flood', author: null }],
  ])('says of itself %s', async (_, info, expected) => {
    const pdf = writtenPdf([[TITLE, { text: 'What happened', y: 700, size: 14 }, ...TEXT]], { info });
    expect((await read(pdf)).article).toMatchObject(expected);
  });

  it('has no title from smaller headings: the file’s name stands in', async () => {
    const heading = (y: number): Writing => ({ text: `In part ${y}`, y, size: 14 });
    const { article } = await read(
      writtenPdf([[...TEXT, heading(640), { text: 'It was a long night.', y: 620 }]]),
    );
    expect(article.title).toBe('In part 640');
    const plain = await read(writtenPdf([TEXT]));
    expect(plain.article.title).toBe('My report');
  });

  it.each([
    ['de-AT', 'de-AT'],
    ['pt_br', 'pt-BR'],
    ['klingonish!', 'en'],
  ])('says its language: %s', async (language, tag) => {
    expect((await read(writtenPdf([[TITLE, ...TEXT]], { language }))).article.language).toBe(tag);
  });
});

describe('a PDF that cannot be read', () => {
  const blank = (pages: number) => writtenPdf(Array.from({ length: pages }, () => []));
  it.each<[string, Uint8Array, string, RegExp]>([
    ['because it has no text', blank(1), 'scanned', /no text, only pictures.*run text recognition \(OCR\)/],
    ['because it has only white space', writtenPdf([[{ text: '  ', y: 700 }]]), 'scanned', /no text/],
    [
      'because it has a password',
      writtenPdf([[TITLE, ...TEXT]], { locked: true }),
      'locked',
      /locked with a password: save it without one\.$/,
    ],
    ['because it is a book', blank(301), 'too-many-pages', /301 pages, and at most 300.*several files/],
    [
      'because half of it is missing',
      writtenPdf([[TITLE]]).slice(0, 40),
      'damaged',
      /^It is no PDF that can be read \([^()]*[^().]\): save it again as PDF, or as plain text\.$/,
    ],
  ])('%s: says so', async (_, bytes, kind, problem) => {
    expect(await readArticle({ name: 'a.pdf', bytes })).toEqual({
      ok: false,
      kind,
      problem: expect.stringMatching(problem),
    });
  });

  it('is not one of 300 pages', async () => {
    expect(await readArticle({ name: 'a.pdf', bytes: blank(300) })).toMatchObject({ kind: 'scanned' });
  });

  it('leaves the bytes to their owner', async () => {
    const bytes = writtenPdf([[TITLE, ...TEXT]]);
    const copy = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(copy);
  });
});
