import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('who speaks in a language without a list of verbs, Dutch', async () => {
  const cases: Told[] = [
    ['“Het regent al drie dagen”, zei Jan de Boer. “Het blijft nat.”', ['? quoted', '? quoted']],
    ['Jan de Boer zei dat het regent.', [null]],
    ['“Het regent.”\n“Het blijft nat.”', ['? quoted', '? quoted']],
    ['“Het regent al drie dagen.\n“Het blijft nat.”', ['? quoted', '? quoted']],
  ];
  expect(await tell(cases, 'nl')).toEqual(cases);
});
