import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('an apposition, an age or a clause beside the subject is passed over', async () => {
  const cases: Told[] = [
    [
      'Peter Holm, a lawyer for the Port Club, who has been suing for years, said the wall was safe.',
      ['Peter Holm reported'],
      { 'Peter Holm': 'lawyer for the Port Club' },
    ],
    ['Ida Brandt, 54, of Nordhavn, Norway, said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt, of the harbour board, said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt, who lives in Oslo, Norway, said the wall was safe.', ['Ida Brandt reported']],
    [
      'The port’s engineer, Tom Reyes, a diver, said the wall was safe.',
      ['Tom Reyes reported'],
      { 'Tom Reyes': 'port’s engineer' },
    ],
    ['The mayor, who was elected in May, said the wall was safe.', ['The mayor reported']],
    ['The survey, which collects views, said the wall was safe.', ['The survey reported']],
    ['Karl Lund, Tidal Group, said the wall was safe.', ['Karl Lund reported']],
    ['Karl Lund, University of Aarhus, said the wall was safe.', ['Karl Lund reported']],
    [
      'As the storm came, Ida Brandt, a nurse, said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'nurse' },
    ],
    [
      'While Tom Reyes was away, his deputy, Ida Brandt, said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'his deputy' },
    ],
    [
      'Even Ida Brandt, a critic, said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'critic' },
    ],
    ['Ida Brandt; a nurse; said the wall was safe.', ['Ida Brandt reported'], { 'Ida Brandt': 'nurse' }],
    ['Ida Brandt – a nurse – said the wall was safe.', ['Ida Brandt reported'], { 'Ida Brandt': 'nurse' }],
    ['Ida Brandt -- a nurse -- said the wall was safe.', ['Ida Brandt reported'], { 'Ida Brandt': 'nurse' }],
    ['The report, 54 pages, said the wall was safe.', ['The report reported']],
    [
      'Where the wall ends, Ida Brandt, a nurse, said it was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'nurse' },
    ],
    ['Ida Brandt, born in Oslo, said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt, whose house stands there, said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt, at home in Oslo, said the wall was safe.', ['Ida Brandt reported']],
    ['The wall was safe, the mayor, Ida Brandt, said.', ['Ida Brandt reported'], { 'Ida Brandt': 'mayor' }],
    [
      'Still, Ida Brandt, a nurse, said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'nurse' },
    ],
    ['Now, Brandt, 54, said it was safe.', ['Brandt reported']],
    [
      'Ida Brandt, a nurse, a diver, a mother, a singer, a cook, said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'nurse' },
    ],
    ['She, a nurse, said the wall was safe.', ['? reported']],
    [
      'A spokeswoman for the buyer, Ida Brandt, said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'spokeswoman for the buyer' },
    ],
    ['One of the divers, Tom Reyes, said the wall was safe.', ['Tom Reyes reported']],
    [
      'Ida Brandt, mayor of Oslo, and Tom Reyes, mayor of Bergen, said the wall was safe.',
      ['Ida Brandt, mayor of Oslo, and Tom Reyes, mayor of Bergen reported'],
    ],
    ['Ida Brandt, 54, said the wall leaks.', ['Ida Brandt reported']],
    ['Ida Brandt, then 54, said the wall leaks.', ['Ida Brandt reported']],
    ['Ida Brandt, where the wall ends, said it leaks.', ['Ida Brandt reported']],
    ['The board’s oldest diver, 54, said the wall leaks.', ['The board’s oldest diver reported']],
    ['“The wall,” Ida Brandt, a nurse, said, “leaks.”', ['Ida Brandt quoted'], { 'Ida Brandt': 'nurse' }],
    [
      'On a boat: Ida Brandt, a nurse, said the wall leaks.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'nurse' },
    ],
    ['The wall leaks, and Ida Brandt, a nurse, said so.', ['Ida Brandt reported'], { 'Ida Brandt': 'nurse' }],
    ['Ida Brandt, Nordhavn Harbour Board, said the wall leaks.', ['Ida Brandt reported']],
    ['Nordhavn, Norway, said the wall leaks.', ['Nordhavn reported']],
    ['The divers, people of few words, said the wall leaks.', ['The divers reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('a subject behind its verb', async () => {
  const cases: Told[] = [
    ['The wall is safe, said Ida Brandt, a nurse.', ['Ida Brandt reported'], { 'Ida Brandt': 'nurse' }],
    ['The wall is safe, said the mayor.', ['the mayor reported']],
    ['The wall is safe, said a diver who saw it.', ['a diver reported']],
    ['“The wall is safe,” said she.', ['? quoted']],
    ['“The wall is safe,” said he, smiling.', ['? quoted']],
    ['“The wall is safe,” also said Ida Brandt.', ['Ida Brandt quoted']],
    ['“The wall is safe,” says Ida Brandt, now 54.', ['Ida Brandt quoted']],
    ['The wall is safe, warned the divers.', ['the divers reported']],
    ['Said Ida Brandt: “The wall is safe.”', ['Ida Brandt quoted']],
    ['In May said Ida Brandt that the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt, a nurse, said Tom Reyes left.', ['Ida Brandt reported'], { 'Ida Brandt': 'nurse' }],
    ['Ida Brandt, a nurse, says divers leave.', ['Ida Brandt reported'], { 'Ida Brandt': 'nurse' }],
    ['The wall is safe, says the Post’s Ida Brandt.', ['Ida Brandt reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('whose infinitive or participle it is', async () => {
  const cases: Told[] = [
    ['Ida Brandt declined to say why the wall was closed.', ['Ida Brandt reported']],
    ['Ida Brandt took to the radio to say the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt seems to have said that the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt was forced to admit that the wall leaked.', ['Ida Brandt reported']],
    ['Ida Brandt refused to say whether the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt is understood to have told the board that the wall leaked.', ['Ida Brandt reported']],
    ['Saying the wall was safe, Ida Brandt left.', ['Ida Brandt reported']],
    ['Saying the wall was safe, she left.', ['? reported']],
    ['Ida Brandt left, saying the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt issued a statement saying the wall was safe.', ['Ida Brandt reported']],
    ['They saw footage of Ida Brandt saying the wall was safe.', ['Ida Brandt reported']],
    ['In a statement saying the wall was safe, Ida Brandt asked for calm.', ['Ida Brandt reported']],
    ['Ida Brandt met the board and left, saying the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt is saying the wall is safe.', ['Ida Brandt reported']],
    ['A report saying the wall was safe came in May.', ['A report reported']],
    ['Divers saying the wall was safe left.', ['Divers reported']],
    ['Ida Brandt agreed that the wall was old, but said it was safe.', ['Ida Brandt reported']],
    ['Ida Brandt came and went and said the wall was safe.', ['Ida Brandt reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('a clause or phrase between the subject and its verb', async () => {
  const cases: Told[] = [
    ['The engineer who said the wall was safe left.', ['The engineer reported']],
    ['Ida Brandt, who said the wall was safe, left.', ['Ida Brandt reported']],
    ['The board, which said the wall was safe, left.', ['The board reported']],
    ['A letter that said the wall was safe came.', ['A letter reported']],
    ['All the divers I met said the wall was safe.', ['All the divers reported']],
    ['Those surveyed said the wall was safe.', ['Those reported']],
    [
      'Officials familiar with the talks said the wall was safe.',
      ['Officials familiar with the talks reported'],
    ],
    ['People briefed only on the plan said the wall was safe.', ['People reported']],
    ['Divers in Oslo said the wall was safe.', ['Divers reported']],
    ['After the storm Ida Brandt said the wall was safe.', ['Ida Brandt reported']],
    ['Pilots who would rather be working for Ida Brandt said the wall was safe.', ['Pilots reported']],
    ['Pilots who know, as Tom Reyes does, said the wall was safe.', ['Pilots reported']],
    ['The BBC quoted Ida Brandt as saying the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt was quoted as saying the wall was safe.', ['Ida Brandt reported']],
    ['Opposing diver Tom Reyes praised the wall.', ['Tom Reyes reported']],
    ['Divers who study climate said the wall was safe.', ['Divers reported']],
    ['They met Ida Brandt, who said the wall was safe.', ['Ida Brandt reported']],
    ['They met the mayor, Ida Brandt, who said the wall was safe.', ['Ida Brandt reported']],
    ['They met her, and she said the wall was safe.', ['? reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});
