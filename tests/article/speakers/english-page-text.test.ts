import { expect, test } from 'vitest';
import { attribute } from './attribute.ts';

/** What is read, what it shows, and for each statement who says it and how; null where nobody does. */
type Case = [shows: string, text: string, said: (string | null)[]];

const REPORTED = 'Ida Brandt reported';
const QUOTED = 'Ida Brandt quoted';

/** What pages hold beside clean prose: captions, and quotations that lost a mark where a paragraph was cut. */
const PAGE_TEXT: Case[] = [
  [
    'captions, which are no transcript',
    'Image: The wall at low tide.\nIda Brandt said the wall was safe.\nImage: The harbour board.\n“It is safe and it was safe before,” said Ida Brandt.\nImage: A pilot.',
    [null, REPORTED, null, QUOTED, null],
  ],
  [
    'a transcript beside them',
    'BRANDT: The wall is safe.\nREYES: It is old.\nBRANDT: Both are true. Ask the pilots.\nPhoto: The wall.',
    ['BRANDT quoted', 'REYES quoted', 'BRANDT quoted', 'BRANDT quoted', null],
  ],
  [
    'a quotation that the next paragraph closes without opening it again',
    'Ida Brandt said, "It felt good out there.\nWe could have saved the wall." After the storm, Tom Reyes said, "We could not."',
    [QUOTED, QUOTED, 'Tom Reyes quoted'],
  ],
  [
    'the same in curly marks',
    'Ida Brandt said, “It felt good out there.\nWe could have saved the wall.” Then she left.',
    [QUOTED, QUOTED, null],
  ],
  [
    'a mark that faces the wrong way',
    '“It felt unusual,“ said Ida Brandt, who was there. “It is a hard thing to do.”',
    [QUOTED, QUOTED],
  ],
  [
    'a quotation left open that the next paragraph has nothing to do with',
    'Ida Brandt said, "It felt good out there.\nThe "old wall" is from 1911. It is safe.',
    [QUOTED, null, null],
  ],
  [
    'whom it is stated to before what is stated',
    'Ida Brandt stated to the Post that the wall was safe.',
    [REPORTED],
  ],
  [
    'whom it is confirmed to',
    'Ida Brandt confirmed to reporters on the quay that the wall was safe.',
    [REPORTED],
  ],
  [
    'a body behind a name before a comma',
    'Ida Brandt for Food Standards Norway, says they are looking at limits.',
    [REPORTED],
  ],
  ['what somebody only added to', 'Ida Brandt added to the wall a row of stones.', [null]],
];

test.each(PAGE_TEXT)('%s', async (_shows, text, said) => {
  expect((await attribute(text)).said).toEqual(said);
});
