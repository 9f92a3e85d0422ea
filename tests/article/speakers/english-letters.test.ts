import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('“we” that goes on', async () => {
  const cases: Told[] = [
    [
      'Ida Brandt said we cannot pay. The wall is old. We tried. It rained.',
      ['Ida Brandt reported', 'Ida Brandt continued, unsure', 'Ida Brandt continued, unsure', null],
    ],
    [
      'Ida Brandt said we cannot pay. Our wall is old. It rained.',
      ['Ida Brandt reported', 'Ida Brandt continued, unsure', null],
    ],
    [
      'Ida Brandt said we cannot pay. It is ours. It rained.',
      ['Ida Brandt reported', 'Ida Brandt continued, unsure', null],
    ],
    ['Ida Brandt said we cannot pay. It rained. It snowed.', ['Ida Brandt reported', null, null]],
    ['Ida Brandt said it rained. We cannot pay.', ['Ida Brandt reported', null]],
    [
      'Ida Brandt said we cannot pay. “It rained.” We tried.',
      ['Ida Brandt reported', 'Ida Brandt quoted', null],
    ],
    ['Ida Brandt said we cannot pay.\nWe tried.', ['Ida Brandt reported', null]],
    ['They said we cannot pay. We tried.', ['? reported', null]],
    ['We said we cannot pay. We tried.', ['? reported', null]],
    [
      'Ida Brandt said we cannot pay. We weaken. Tom Reyes said we try. We do.',
      [
        'Ida Brandt reported',
        'Ida Brandt continued, unsure',
        'Tom Reyes reported',
        'Tom Reyes continued, unsure',
      ],
    ],
    ['Ida Brandt said the west is old. We tried.', ['Ida Brandt reported', null]],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('a headline that says who speaks', async () => {
  const cases: Told[] = [
    ['Brandt: Walls\nIda Brandt said more.', [null, 'Ida Brandt reported']],
    ['Holm: Walls leak\nIda Brandt said more.', [null, 'Ida Brandt reported']],
    ['Oslo: Walls leak\nThey met in Oslo. Ida Brandt said more.', [null, null, 'Ida Brandt reported']],
    ['Ida Brandt left. Brandt: Walls leak.', [null, null]],
    ['Brandt: Walls are old\nIda Brandt said more.', ['Ida Brandt reported', 'Ida Brandt reported']],
    ['Brandt and Holm: Walls leak\nIda Brandt said more.', [null, 'Ida Brandt reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('whose a statement or letter is', async () => {
  const cases: Told[] = [
    [
      'Ida Brandt said in a statement that it was old. The statement said it was ours.',
      ['Ida Brandt reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'Ida Brandt said in a statement that it was old. This statement said it was ours.',
      ['Ida Brandt reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'Ida Brandt said in a statement that it was old. A statement said it was ours.',
      ['Ida Brandt reported', 'A statement reported'],
    ],
    [
      'Ida Brandt said in a statement that it was old. The letter said it was ours.',
      ['Ida Brandt reported', 'The letter reported'],
    ],
    [
      'Ida Brandt said in her letter that it was old. The letter said it was ours.',
      ['Ida Brandt reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'Ida Brandt said in the letter that it was old. The letter said it was ours.',
      ['Ida Brandt reported', 'The letter reported'],
    ],
    ['Ida Brandt wrote a letter. The letter said it was ours.', [null, 'The letter reported']],
    [
      'Ida Brandt said in a letter that it was old. The old letter said it was ours.',
      ['Ida Brandt reported', 'The old letter reported'],
    ],
    [
      'Ida Brandt said in a letter that it was old. It rained. It snowed. It froze. The letter said it was ours.',
      ['Ida Brandt reported', null, null, null, 'Ida Brandt reported, unsure'],
    ],
    [
      'Ida Brandt said in a letter that it was old. It rained. It snowed. It froze. It blew. The letter said it was ours.',
      ['Ida Brandt reported', null, null, null, null, 'The letter reported'],
    ],
    [
      'Ida Brandt said in a letter that it was old. Tom Reyes said in a letter that it was new. The letter said it was ours.',
      ['Ida Brandt reported', 'Tom Reyes reported', 'Tom Reyes reported, unsure'],
    ],
    ['Ida Brandt’s letter said it was ours.', ['Ida Brandt reported']],
    ['A letter from Ida Brandt said it was ours.', ['Ida Brandt reported']],
    ['A letter to Ida Brandt said it was ours.', ['A letter to Ida Brandt reported']],
    ['Ida Brandt left. His letter said it was ours.', [null, '? reported']],
    ['Ida Brandt’s friend’s letter said it was ours.', ['Ida Brandt’s friend reported']],
    ['The board’s report said it was ours.', ['The board reported']],
    ['Ida Brandt’s wall said it was ours.', ['Ida Brandt’s wall reported']],
    [
      'Ida Brandt: The walls are “old” now\nIda Brandt said more.',
      ['Ida Brandt quoted', 'Ida Brandt reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});
