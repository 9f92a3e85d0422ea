import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('a quotation beside a verb of any kind', async () => {
  const cases: Told[] = [
    ['“The wall is safe and sound today,” Ida Brandt barked.', ['Ida Brandt quoted']],
    ['“The wall is safe and sound today,” barked Ida Brandt, 22.', ['Ida Brandt quoted']],
    [
      '“The wall is safe and sound today,” scoffed Ida Brandt, who has been a diver for ten long years.',
      ['Ida Brandt quoted'],
    ],
    ['“The wall is safe and sound today,” Ida Brandt barked back at them.', ['Ida Brandt quoted']],
    [
      '“The wall is safe and sound today.” Ida Brandt left the hall that night and slept at home.',
      ['? quoted', null],
    ],
    ['“The wall is safe and sound today” is a film.', [null]],
    ['Ida Brandt shrugged: “The wall is safe and sound.”', ['Ida Brandt quoted']],
    ['Ida Brandt shrugged, “The wall is safe and sound.”', ['Ida Brandt quoted']],
    ['Ida Brandt: “The wall is safe and sound.”', ['Ida Brandt quoted']],
    ['Ida Brandt waved and ran: “The wall is safe and sound.”', ['Ida Brandt quoted']],
    [
      '“The wall is safe.” — Ida Brandt, mayor of Oslo.',
      ['Ida Brandt quoted'],
      { 'Ida Brandt': 'mayor of Oslo' },
    ],
    ['“The wall is safe” -- Ida Brandt.', ['Ida Brandt quoted']],
    ['“The wall is safe” — Ida Brandt (1911).', ['Ida Brandt quoted']],
    ['The wall — Ida Brandt.', [null]],
    ['“The wall is safe,” Ida Brandt shot back.', ['Ida Brandt quoted']],
    ['“The wall is safe,” Ida Brandt fired back.', ['Ida Brandt quoted']],
    ['“The wall is safe,” she pointed out.', ['? quoted']],
    ['Ida Brandt points out that the wall is safe.', ['Ida Brandt reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('according to somebody', async () => {
  const cases: Told[] = [
    [
      'According to Ida Brandt, a nurse from Lyon, the wall is safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'nurse from Lyon' },
    ],
    ['According to her, the wall is safe.', ['? reported']],
    ['According to her mother, the wall is safe.', ['her mother reported']],
    ['The wall is safe, according to them.', ['? reported']],
    ['The wall is safe, according to the harbour board.', ['the harbour board reported']],
    ['The wall is safe, according to Ida Brandt’s letter.', ['Ida Brandt reported']],
    ['In the words of Ida Brandt, the wall is safe.', ['Ida Brandt reported']],
    ['The words of Ida Brandt were few.', [null]],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('a claim or a view of somebody’s', async () => {
  const cases: Told[] = [
    ['Ida Brandt’s claim that the wall was safe was checked.', ['Ida Brandt reported']],
    ['Her claim that the wall was safe was checked.', ['? reported']],
    ['The board’s warning that the wall leaked came late.', ['The board reported']],
    ['The claim that the wall was safe was checked.', [null]],
    ['Ida Brandt’s claim was checked.', [null]],
    ['Ida Brandt’s claims that the wall was safe were checked.', ['Ida Brandt reported']],
    ['Ida Brandt’s fear that the wall was old grew.', [null]],
    ['In Ida Brandt’s opinion, the wall is safe.', ['Ida Brandt reported']],
    ['In the mayor’s view, the wall is safe.', ['the mayor reported']],
    ['In her view, the wall is safe.', ['? reported']],
    ['Ida Brandt’s view is good.', [null]],
    ['From Ida Brandt’s view, the wall is safe.', [null]],
    ['In view of the wall, it is safe.', [null]],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('of several who speak, the main clause tells who', async () => {
  const cases: Told[] = [
    ['Ida Brandt said the wall was safe, adding that it was old.', ['Ida Brandt reported']],
    ['When Tom Reyes said no, Ida Brandt said yes.', ['Ida Brandt reported']],
    ['Because Tom Reyes said no, Ida Brandt said yes.', ['Ida Brandt reported']],
    ['Ida Brandt said yes after Tom Reyes said no.', ['Ida Brandt reported']],
    ['Ida Brandt said what Tom Reyes said.', ['Ida Brandt reported']],
    ['Ida Brandt, who has said little, said the wall leaks.', ['Ida Brandt reported']],
    ['The divers have not said why, but Ida Brandt said it leaks.', ['Ida Brandt reported']],
    ['Tom Reyes never said why; Ida Brandt said it leaks.', ['Ida Brandt reported']],
    ['According to Tom Reyes, Ida Brandt said the wall leaks.', ['Ida Brandt reported']],
    ['Tom Reyes’s claim that it is safe is wrong, Ida Brandt said.', ['Ida Brandt reported']],
    ['The pilots said the wall was safe, Ida Brandt wrote.', ['Ida Brandt reported']],
    ['The pilots said the wall was safe, Ida Brandt wrote when she left.', ['The pilots reported']],
    ['Ida Brandt said the wall, Tom Reyes said.', ['Tom Reyes reported']],
    ['Saying it was old, Tom Reyes praised the wall, Ida Brandt recalled.', ['Ida Brandt reported']],
    ['Tom Reyes is saying that it is old, Ida Brandt noted.', ['Ida Brandt reported']],
    ['Tom Reyes asked why Ida Brandt said no.', ['Tom Reyes reported']],
    ['The wall, Ida Brandt wrote.', [null]],
    ['Ida Brandt insisted that the divers, who said no, were wrong.', ['Ida Brandt reported']],
    ['Ida Brandt told Tom Reyes that he said no.', ['Ida Brandt reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('what divides a quotation from what is said of it', async () => {
  const cases: Told[] = [
    ['“The wall,” said Ida Brandt (a nurse), “is safe.”', ['Ida Brandt quoted']],
    ['Ida Brandt [the mayor] said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt said (and said again) that the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt (54) told them: “Go.”', ['Ida Brandt quoted']],
    ['Ida Brandt said “no”.', ['Ida Brandt quoted']],
    ['Ida Brandt said, “no”.', ['Ida Brandt quoted']],
    ['“No”, Ida Brandt said.', ['Ida Brandt quoted']],
    ['“No” was what Ida Brandt said.', ['Ida Brandt quoted']],
    ['Ida Brandt called it “a ruin, a shame and an end of all we built here”.', ['Ida Brandt quoted']],
    ['Ida Brandt spoke of “a ruin.”', ['Ida Brandt quoted']],
    ['The “old” wall, Ida Brandt said, is “safe”.', ['Ida Brandt quoted']],
    ['The divers’ ‘old’ wall leaks, Ida Brandt said.', ['Ida Brandt quoted']],
    ["She said: «It is safe.» Ida Brandt said: ``It is old.''", ['? quoted', 'Ida Brandt quoted']],
    ['Ida Brandt said the wall was "safe" and "sound".', ['Ida Brandt quoted']],
  ];
  expect(await tell(cases)).toEqual(cases);
});
