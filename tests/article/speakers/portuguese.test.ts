import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('who speaks in Portuguese', async () => {
  const cases: Told[] = [
    ['Na segunda-feira disse a polícia que não.', ['a polícia reported']],
    ['Na segunda-feira a polícia disse que não.', ['a polícia reported']],
    [
      'A ministra Ana Alves, que vive em Lisboa, disse que chove.',
      ['Ana Alves reported'],
      { 'Ana Alves': 'ministra' },
    ],
    ['Ana Alves disse que chove.', ['Ana Alves reported']],
    ['A ministra Ana Alves disse que chove.', ['Ana Alves reported'], { 'Ana Alves': 'ministra' }],
    ['«Chove há três dias», disse Ana Alves.', ['Ana Alves quoted']],
    ['Segundo a polícia, chove.', ['a polícia reported']],
    ['Ana Alves chegou. Disse que chove.', [null, 'Ana Alves reported, unsure']],
    ['De acordo com Ana Alves, chove.', ['Ana Alves reported']],
    ['Conforme a ministra, chove.', ['a ministra reported']],
    ['A polícia do Porto disse que chove.', ['A polícia do Porto reported']],
    ['O Comando da Polícia disse que chove.', ['Comando da Polícia reported']],
  ];
  expect(await tell(cases, 'pt')).toEqual(cases);
});
