import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('who speaks in Italian', async () => {
  const cases: Told[] = [
    ['Lunedì ha detto la polizia che no.', ['la polizia reported']],
    ['Lunedì la polizia ha detto che no.', ['la polizia reported']],
    [
      'La sindaca Anna Rossi, nata in Puglia, ha detto che piove.',
      ['Anna Rossi reported'],
      { 'Anna Rossi': 'sindaca' },
    ],
    ['Anna Rossi ha detto che piove.', ['Anna Rossi reported']],
    ['La sindaca Anna Rossi ha detto che piove.', ['Anna Rossi reported'], { 'Anna Rossi': 'sindaca' }],
    ['«Piove da tre giorni», ha detto Anna Rossi.', ['Anna Rossi quoted']],
    ['Secondo la polizia, piove.', ['la polizia reported']],
    ['Secondo lei, piove.', ['? reported']],
    ['Anna Rossi è arrivata. Secondo lei, piove.', [null, 'Anna Rossi reported, unsure']],
    ["L'ingegnere Anna Rossi dice che piove.", ['Anna Rossi reported'], { 'Anna Rossi': 'ingegnere' }],
    ['Anna Rossi, che abita qui, ha detto che piove.', ['Anna Rossi reported']],
    ['La polizia ha detto che piove.', ['La polizia reported']],
    ['Anna Rossi è arrivata. Ha detto che piove.', [null, 'Anna Rossi reported, unsure']],
    ['Come ha detto Anna Rossi, piove.', ['Anna Rossi reported']],
  ];
  expect(await tell(cases, 'it')).toEqual(cases);
});
