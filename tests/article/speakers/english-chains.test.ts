import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('quotations without a cue', async () => {
  const cases: Told[] = [
    [
      '“It is old. It is ours,” said Ida Brandt. “It is safe.” It rained.',
      ['Ida Brandt quoted', 'Ida Brandt quoted', 'Ida Brandt quoted', null],
    ],
    ['“It is old.” It rained. “It is ours,” said Ida Brandt.', ['? quoted', null, 'Ida Brandt quoted']],
    ['“It is old,” said Ida Brandt.\n“It is ours.”', ['Ida Brandt quoted', 'Ida Brandt quoted, unsure']],
    [
      '“It is old,” said Ida Brandt. “It is\n“ours now.”',
      ['Ida Brandt quoted', 'Ida Brandt quoted', 'Ida Brandt quoted'],
    ],
    ['Ida Brandt smiled. “It is old. It is ours.”', [null, '? quoted', '? quoted']],
    [
      'Ida Brandt said: “It is old.\n“It is ours.\n“It is safe.”',
      ['Ida Brandt quoted', 'Ida Brandt quoted', 'Ida Brandt quoted'],
    ],
    [
      'Ida Brandt said: “It is old.\n“It is ours.\n“It is safe,” Tom Reyes said.',
      ['Ida Brandt quoted', 'Ida Brandt quoted', 'Tom Reyes quoted'],
    ],
    ['“It is old.\n“It is ours,” Ida Brandt said.', ['Ida Brandt quoted', 'Ida Brandt quoted']],
    [
      '“It is old.\n“It is ours.\n“It is safe,” Ida Brandt said.',
      ['Ida Brandt quoted', 'Ida Brandt quoted', 'Ida Brandt quoted'],
    ],
    ['“It is old.”\n“It is ours,” Ida Brandt said.', ['? quoted', 'Ida Brandt quoted']],
    ['“It is old.\nIt is ours,” Ida Brandt said.', ['Ida Brandt quoted', 'Ida Brandt quoted']],
    [
      '“It is old.”\n— Ida Brandt, mayor of Oslo',
      ['Ida Brandt quoted', null],
      { 'Ida Brandt': 'mayor of Oslo' },
    ],
    ['“It is old. It is ours.”\n— Ida Brandt', ['Ida Brandt quoted', 'Ida Brandt quoted', null]],
    ['“It is old,” she said.\n— Ida Brandt', ['Ida Brandt quoted', null]],
    ['“It is old,” Tom Reyes said.\n— Ida Brandt', ['Tom Reyes quoted', null]],
    ['It rained.\n— Ida Brandt', [null, null]],
    ['— Ida Brandt', [null]],
    ['“It is old.”\nIt rained.\n— Ida Brandt', ['? quoted', null, null]],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('statements that open what follows', async () => {
  const cases: Told[] = [
    ['Ida Brandt continued:\n“It is old and it is ours.”', [null, 'Ida Brandt quoted']],
    ['Ida Brandt continued:\nIt is old and it is ours.', [null, 'Ida Brandt quoted']],
    ['Ida Brandt continued:\nIt is old and it is ours.\nIt is safe.', [null, 'Ida Brandt quoted', null]],
    ['Ida Brandt continued:\n“It is old,” Tom Reyes said.', [null, 'Tom Reyes quoted']],
    ['Ida Brandt made a list:\nIt is old and it is ours.', [null, null]],
    ['Ida Brandt made a list:\n“It is old and it is ours.”', [null, 'Ida Brandt quoted']],
    ['Ida Brandt made a list:\nIt is “old” and it is ours.', [null, null]],
    ['The list:\n“It is old and it is ours.”', [null, '? quoted']],
    ['She made a list:\n“It is old and it is ours.”', [null, '? quoted']],
    ['Ida Brandt left. She made a list:\n“It is old and it is ours.”', [null, null, 'Ida Brandt quoted']],
    [
      'Ida Brandt said on Monday in a long letter to the board of the port of Oslo:\n“It is old and it is ours.”',
      ['Ida Brandt reported', 'Ida Brandt quoted'],
    ],
    [
      'Ida Brandt continued:\nTom Reyes said this:\n“It is ours and it is safe.”',
      [null, null, 'Tom Reyes quoted'],
    ],
    ['Ida Brandt continued:\n“It is old.” “It is ours.”', [null, 'Ida Brandt quoted', 'Ida Brandt quoted']],
    ['Ida Brandt continued: It is old.\n“It is ours.”', [null, '? quoted']],
    ['Ida Brandt continued:', [null]],
  ];
  expect(await tell(cases)).toEqual(cases);
});
