import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';

async function read(text: string): Promise<Article> {
  const reading = await readArticle({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const outline = ({ sections, statements }: Article) =>
  sections.map(({ heading, from, to }) => [heading, ...statements.slice(from, to).map(({ text }) => text)]);

const CASES: Readonly<Record<string, { text: string; outline: (string | null)[][] }>> = {
  'a heading right above its paragraph': {
    text: 'Title\n\nOne is here.\n\nA heading\nTwo is here.',
    outline: [
      [null, 'One is here.'],
      ['A heading', 'Two is here.'],
    ],
  },
  'a related link above a heading': {
    text: 'Title\n\nOne is here.\n\nMinister opens the new bridge at Orsay\nA heading\nTwo is here.',
    outline: [
      [null, 'One is here.'],
      ['A heading', 'Two is here.'],
    ],
  },
  'short paragraphs that end in a stop': {
    text: 'Title\n\nIt rained.\n\nAll day.\n\nThen it stopped.',
    outline: [[null, 'It rained.', 'All day.', 'Then it stopped.']],
  },
  'a short paragraph that ends in a quotation mark': {
    text: 'Title\n\n“It rained.”\n\n"All day."\n\nThen it stopped.',
    outline: [[null, '“It rained.”', '"All day."', 'Then it stopped.']],
  },
  'a quotation with its speaker, by itself': {
    text: 'Title\n\nOne is here.\n\n“We won. We did.” – Jane Roe\n\nTwo is here.',
    outline: [[null, 'One is here.', '“We won.', 'We did.” – Jane Roe', 'Two is here.']],
  },
  'a heading in quotation marks': {
    text: 'Title\n\nOne is here.\n\n“We were lucky”\n\nTwo is here.',
    outline: [
      [null, 'One is here.'],
      ['“We were lucky”', 'Two is here.'],
    ],
  },
  'headings in capitals, numbered, and as questions': {
    text: 'Title\n\nTHE START\n\nOne is here.\n\n2. The middle\n\nTwo is here.\n\nWhy now?\n\nThree is here, in a longer sentence.',
    outline: [
      ['THE START', 'One is here.'],
      ['2. The middle', 'Two is here.'],
      ['Why now?', 'Three is here, in a longer sentence.'],
    ],
  },
  'a line that leads in a list': {
    text: 'Title\n\nThe plan has three parts:\n- a roof,\n- a rail,\n- a rope.',
    outline: [[null, 'The plan has three parts:', 'a roof,', 'a rail,', 'a rope.']],
  },
  'a heading above a list': {
    text: 'Title\n\nKey points:\n• The roof leaks.\n• The rail is loose.',
    outline: [['Key points:', 'The roof leaks.', 'The rail is loose.']],
  },
  'a numbered list': {
    text: 'Title\n\nDo this.\n1. Take off the lid.\n2. Stir well.',
    outline: [[null, 'Do this.', '1. Take off the lid.', '2. Stir well.']],
  },
  'a list without marks': {
    text: 'Title\n\nFlour\nEggs\nSugar\n\nMethod\nStir it all.',
    outline: [
      [null, 'Flour', 'Eggs', 'Sugar'],
      ['Method', 'Stir it all.'],
    ],
  },
  'speech after dashes': {
    text: 'Title\n\n— Where to? asked the driver.\n— To the sea.\n\nThey drove off.',
    outline: [[null, '— Where to? asked the driver.', '— To the sea.', 'They drove off.']],
  },
  'a last line without a stop': {
    text: 'Title\n\nOne is here.\n\nTo be continued',
    outline: [[null, 'One is here.', 'To be continued']],
  },
  'a text that somebody wrapped': {
    text: 'Title\n\nThe ferry will run again from the fourth of\nMay, the council said. Repairs have cost\n3.2 million so far, and nobody knows when the\npier will be ready.\n\nA heading\nIslanders have had to charter fishing boats\nsince October.',
    outline: [
      [
        null,
        'The ferry will run again from the fourth of May, the council said.',
        'Repairs have cost 3.2 million so far, and nobody knows when the pier will be ready.',
      ],
      ['A heading', 'Islanders have had to charter fishing boats since October.'],
    ],
  },
  'wrapped paragraphs that are indented': {
    text: 'Title\n\n  The ferry will run again from the fourth of\nMay, the council said on Tuesday evening.\n  Islanders have had to charter fishing boats\nsince October.',
    outline: [
      [
        null,
        'The ferry will run again from the fourth of May, the council said on Tuesday evening.',
        'Islanders have had to charter fishing boats since October.',
      ],
    ],
  },
  'a paragraph a line, without blank lines': {
    text: 'Title\nOne is here, and it is a whole paragraph. It goes on.\nTwo is here.\nA heading\nThree is here.',
    outline: [
      [null, 'One is here, and it is a whole paragraph.', 'It goes on.', 'Two is here.'],
      ['A heading', 'Three is here.'],
    ],
  },
  Chinese: {
    text: '标题在这里\n\n第一句话。第二句话！\n\n小标题\n第三句话？',
    outline: [
      [null, '第一句话。', '第二句话！'],
      ['小标题', '第三句话？'],
    ],
  },
  Hindi: {
    text: 'शीर्षक यहाँ है\n\nपहला वाक्य। दूसरा वाक्य।\n\nउपशीर्षक\nतीसरा वाक्य।',
    outline: [
      [null, 'पहला वाक्य।', 'दूसरा वाक्य।'],
      ['उपशीर्षक', 'तीसरा वाक्य।'],
    ],
  },
};

describe('plain text', () => {
  it.each(Object.entries(CASES))('%s', async (_, { text, outline: expected }) => {
    expect(outline(await read(text))).toEqual(expected);
  });

  it.each(Object.entries(CASES))('is its own source, place for place: %s', async (name, { text }) => {
    const { source } = await read(text);
    if (!name.includes('indented')) expect(source.replace(/\s/g, ' ')).toBe(text.replace(/\s/g, ' '));
    expect(source.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  it('counts paragraphs', async () => {
    const { statements } = await read('Title\n\nOne. Two.\n\nA heading\nThree.\n• Four.\n• Five. Six.');
    expect(statements.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2, 3, 3]);
  });
});
