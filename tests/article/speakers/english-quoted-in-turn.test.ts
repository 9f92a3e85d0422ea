import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('quotations in turn, and what goes on', async () => {
  const cases: Told[] = [
    [
      '“Old,” said Ida Brandt. “It leaks.”\n“Safe,” Tom Reyes answered. “It is.”\n“No,” said Brandt. “It leaks now.”\n“Prove it. Prove it now.”',
      [
        'Ida Brandt quoted',
        'Ida Brandt quoted',
        'Tom Reyes quoted',
        'Tom Reyes quoted',
        'Ida Brandt quoted',
        'Ida Brandt quoted',
        'Tom Reyes quoted, unsure',
        'Tom Reyes quoted, unsure',
      ],
    ],
    [
      '“Old,” said Ida Brandt.\n“It leaks,” Brandt added.\n“It always did.”',
      ['Ida Brandt quoted', 'Ida Brandt quoted', 'Ida Brandt quoted, unsure'],
    ],
    [
      '“It is old,” said Ida Brandt.\n“It has leaked for years”.',
      ['Ida Brandt quoted', 'Ida Brandt quoted, unsure'],
    ],
    [
      '“It is old,” said Ida Brandt. It rained.\n“It has leaked for years.”',
      ['Ida Brandt quoted', null, 'Ida Brandt quoted, unsure'],
    ],
    [
      '“It is old,” said Ida Brandt. Tom Reyes said it was safe.\n“It has leaked for years.”',
      ['Ida Brandt quoted', 'Tom Reyes reported', '? quoted'],
    ],
    [
      '“It is old,” said Ida Brandt. Ida Brandt said it was ours.\n“It has leaked for years.”',
      ['Ida Brandt quoted', 'Ida Brandt reported', 'Ida Brandt quoted, unsure'],
    ],
    [
      'Ida Brandt continued:\nIt is old. It is ours.\nIt rained.',
      [null, 'Ida Brandt quoted', 'Ida Brandt quoted', null],
    ],
    [
      'Ida Brandt continued:\n“It is old.” It rained. “It is ours.”\n“No.”',
      [null, 'Ida Brandt quoted', 'Ida Brandt quoted', 'Ida Brandt quoted', '? quoted'],
    ],
    ['Ida Brandt: It is old.\nIda Brandt said it was ours.', ['Ida Brandt reported', 'Ida Brandt reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('whose a statement is that is quoted from', async () => {
  const cases: Told[] = [
    [
      'Ida Brandt said in a written statement that it was old. The statement said it was ours.',
      ['Ida Brandt reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'Ida Brandt said in a press release that it was old. The release said it was ours.',
      ['Ida Brandt reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'Ida Brandt said in an email that it was old. The email said it was ours.',
      ['Ida Brandt reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'Ida Brandt said in their tweet that it was old. The tweet said it was ours.',
      ['Ida Brandt reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'Ida Brandt said in its memo that it was old. The memo said it was ours.',
      ['Ida Brandt reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'Ida Brandt said in the old memo that it was old. The memo said it was ours.',
      ['Ida Brandt reported', 'The memo reported'],
    ],
    [
      'Ida Brandt said in a book that it was old. The book said it was ours.',
      ['Ida Brandt reported', 'The book reported'],
    ],
    [
      'It rained. It snowed. It froze. It blew. Ida Brandt said in a letter that it was old. The letter said it was ours.',
      [null, null, null, null, 'Ida Brandt reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'A letter came. Ida Brandt said it was old. The letter said it was ours.',
      [null, 'Ida Brandt reported', 'The letter reported'],
    ],
    [
      'Ida Brandt said letter writers knew. The letter said it was ours.',
      ['Ida Brandt reported', 'The letter reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});
