import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('who is meant by a pronoun', async () => {
  const cases: Told[] = [
    ['Ida Brandt met the board. She said the wall was safe.', [null, 'Ida Brandt reported']],
    ['Ida Brandt met the board. He said the wall was safe.', [null, '? reported']],
    ['Ida Brandt met Tom Reyes. She said the wall was safe.', [null, 'Ida Brandt reported']],
    ['Ida Brandt met Tom Reyes. He said the wall was safe.', [null, 'Tom Reyes reported, unsure']],
    [
      'Tom Reyes said it was old. Ida Brandt met him. She said it was safe.',
      ['Tom Reyes reported', null, 'Ida Brandt reported'],
    ],
    [
      'Ida Brandt said it was old. It rained. It snowed. She said it was safe.',
      ['Ida Brandt reported', null, null, 'Ida Brandt reported'],
    ],
    [
      'Ida Brandt said it was old. It rained. It snowed. It froze. She said it was safe.',
      ['Ida Brandt reported', null, null, null, 'Ida Brandt reported'],
    ],
    [
      'Ida Brandt said it was old. It rained. It snowed. It froze. It blew. She said it was safe.',
      ['Ida Brandt reported', null, null, null, null, 'Ida Brandt reported'],
    ],
    ['Ida Brandt said it was old.\nShe said it was safe.', ['Ida Brandt reported', 'Ida Brandt reported']],
    [
      'Ida Brandt said it was old.\nIt rained.\nShe said it was safe.',
      ['Ida Brandt reported', null, 'Ida Brandt reported, unsure'],
    ],
    ['The board said it was old. It said it was safe.', ['The board reported', 'The board reported']],
    [
      'The Harbour Board said it was old. It said more.',
      ['Harbour Board reported', 'Harbour Board reported'],
    ],
    ['Ida Brandt said it was old. It said more.', ['Ida Brandt reported', '? reported']],
    ['The divers said it was old. They said more.', ['The divers reported', 'The divers reported']],
    ['Ida Brandt said it was old. They said more.', ['Ida Brandt reported', '? reported']],
    ['Ida Brandt said it was old. I said more.', ['Ida Brandt reported', '? reported']],
    ['Ida Brandt said it was old. We said more.', ['Ida Brandt reported', '? reported']],
    ['Ida Brandt said it was old. You said more.', ['Ida Brandt reported', '? reported']],
    ['Mr. Lund said it was old. She said more.', ['Lund reported', '? reported']],
    ['Lund said it was old. She said more.', ['Lund reported', 'Lund reported']],
    ['A diver said it was old. She said more.', ['A diver reported', 'A diver reported']],
    ['Critics said it was old. She said more.', ['Critics reported', '? reported']],
    [
      'A spokesman for the port said it was old. She said more.',
      ['A spokesman for the port reported', '? reported'],
    ],
    [
      'A spokesman for the port said it was old. He said more.',
      ['A spokesman for the port reported', 'A spokesman for the port reported'],
    ],
    ['When Ida Brandt met the board, she said the wall was safe.', ['Ida Brandt reported']],
    ['The wall was safe, she said, when Ida Brandt came.', ['? reported']],
    ['Ida Brandt was there, and the wall was safe, she said.', ['Ida Brandt reported']],
    [
      'Tom Reyes said it was old. Ida Brandt was there, and the wall was safe, he said.',
      ['Tom Reyes reported', 'Tom Reyes reported'],
    ],
    ['The day on which Ida Brandt came, she said the wall was safe.', ['Ida Brandt reported']],
    ['They met Ida Brandt in Oslo, where she said the wall was safe.', ['Ida Brandt reported']],
    [
      'They spoke of Ida Brandt, who left. She said the wall was safe.',
      [null, 'Ida Brandt reported, unsure'],
    ],
    [
      'They read a letter from Ida Brandt. She said the wall was safe.',
      [null, 'Ida Brandt reported, unsure'],
    ],
    ['Zzyx met the board. She said the wall was safe.', [null, 'Zzyx reported']],
    ['Zzyx met the board. He said the wall was safe.', [null, 'Zzyx reported']],
    [
      'Karl Lund, a nurse, met Zzyx. He said the wall was safe.',
      [null, 'Karl Lund reported'],
      { 'Karl Lund': 'nurse' },
    ],
    ['Zzyx and Karl Lund met the board. He said the wall was safe.', [null, 'Karl Lund reported']],
    [
      'According to Ida Brandt, it is old. According to her, it is safe.',
      ['Ida Brandt reported', 'Ida Brandt reported'],
    ],
    ['Ida Brandt left. Her claim that the wall was safe was checked.', [null, 'Ida Brandt reported']],
    ['Ida Brandt left. In her view, the wall is safe.', [null, 'Ida Brandt reported']],
    ['Ida Brandt left. Her letter said the wall was safe.', [null, 'Ida Brandt reported']],
    ['Ida Brandt left. Her mother said the wall was safe.', [null, 'Her mother reported']],
    ['“It is old,” said Ida Brandt. She left. “It is safe.”', ['Ida Brandt quoted', null, '? quoted']],
    [
      'Ida Brandt met the board. “It is safe,” she said. “It is old.”',
      [null, 'Ida Brandt quoted', 'Ida Brandt quoted'],
    ],
    [
      'Tom Reyes said it was old. Then Ida Brandt came. “It is safe,” he said.',
      ['Tom Reyes reported', null, 'Tom Reyes quoted'],
    ],
    [
      'The Harbour Board said it was old.\nHail came.\nSnow came.\nRain came.\nIt said the wall was safe.',
      ['Harbour Board reported', null, null, null, 'Harbour Board reported, unsure'],
    ],
    [
      'The Harbour Board said it was old.\nHail came.\nSnow came.\nRain came.\nFrost came.\nIt said the wall was safe.',
      ['Harbour Board reported', null, null, null, null, '? reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});
