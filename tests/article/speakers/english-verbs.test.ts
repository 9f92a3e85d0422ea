import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('what stands between a subject and its verb', async () => {
  const cases: Told[] = [
    ['Ida Brandt has also since said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt herself said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt last month said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt in May said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt in early May said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt this past week said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt late Monday night said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt on Tuesday afternoon again said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt, however, said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt, meanwhile, said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt, too, said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt — instead — said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt’s also said the wall was safe.', ['Ida Brandt reported']],
    ['The pilots all said the wall was safe.', ['The pilots reported']],
    ['The pilots both said the wall was safe.', ['The pilots reported']],
    ['Both said the wall was safe.', ['Both reported']],
    ['Ida Brandt did not say the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt didn’t say the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt is not going to say the wall was safe.', ['Ida Brandt reported']],
    ['Theresa May said the wall was safe.', ['Theresa May reported']],
    ['The board every year says the wall is safe.', ['The board reported']],
    ['Ida Brandt later reportedly said the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt might never have said the wall was safe.', ['Ida Brandt reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('verbs that need a clause', async () => {
  const cases: Told[] = [
    ['Ida Brandt agreed that the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt agreed to close the wall.', ['Ida Brandt reported']],
    ['Ida Brandt agreed with the board.', [null]],
    ['Ida Brandt agreed.', [null]],
    ['Ida Brandt threatened to close the wall.', [null]],
    ['Ida Brandt threatened that the wall would close.', ['Ida Brandt reported']],
    ['Ida Brandt threatened the pilots.', [null]],
    ['Ida Brandt claimed having seen the wall.', ['Ida Brandt reported']],
    ['Ida Brandt claimed not to know the wall.', ['Ida Brandt reported']],
    ['Ida Brandt claimed the wall.', [null]],
    ['Ida Brandt claimed the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt claimed on Monday the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt claimed yesterday that the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt claimed last month it was safe.', ['Ida Brandt reported']],
    ['The wall is safe, Ida Brandt confirmed.', ['Ida Brandt reported']],
    ['As Ida Brandt confirmed, the wall is safe.', ['Ida Brandt reported']],
    ['The wall, as Ida Brandt confirmed in May, is safe.', ['Ida Brandt reported']],
    ['Ida Brandt confirmed the order.', [null]],
    ['Ida Brandt reported on the tides.', [null]],
    ['Ida Brandt reported to the police that the wall leaked.', ['Ida Brandt reported']],
    ['Ida Brandt reported on Monday that the wall leaked.', ['Ida Brandt reported']],
    ['Ida Brandt wrote yesterday that the wall leaked.', ['Ida Brandt reported']],
    ['Ida Brandt wrote a book.', [null]],
    ['Ida Brandt wrote to Tom Reyes about the wall.', [null]],
    ['Ida Brandt believes in walls.', [null]],
    ['Ida Brandt believes the wall is safe.', ['Ida Brandt reported']],
    ['Ida Brandt believes it is safe.', ['Ida Brandt reported']],
    ['Ida Brandt believes to have seen it.', [null]],
    ['Ida Brandt revealed who built the wall.', ['Ida Brandt reported']],
    ['Ida Brandt revealed how old the wall was.', ['Ida Brandt reported']],
    ['Ida Brandt revealed the old wall often leaked.', ['Ida Brandt reported']],
    ['Ida Brandt revealed the leaking wall.', [null]],
    ['Ida Brandt ordered the pilots to close the wall.', ['Ida Brandt reported']],
    ['Ida Brandt ordered fish.', [null]],
    ['The wall leaks; Ida Brandt reported it.', ['Ida Brandt reported']],
    ['Ida Brandt observed: the wall leaks.', ['Ida Brandt reported']],
    ['Ida Brandt observed the wall.', [null]],
    ['Ida Brandt wondered whether the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt wondered if the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt showed the pilots the wall.', [null]],
    ['The survey shows that the wall is safe.', ['The survey reported']],
    ['The survey found the wall was safe.', ['The survey reported']],
    ['Ida Brandt found the wall.', [null]],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('verbs that say only beside quotation marks', async () => {
  const cases: Told[] = [
    ['“The wall is safe,” Ida Brandt laughed.', ['Ida Brandt quoted']],
    ['Ida Brandt laughed.', [null]],
    ['Ida Brandt laughed at the wall.', [null]],
    ['Ida Brandt began: “The wall is safe.”', ['Ida Brandt quoted']],
    ['Ida Brandt began to build the wall.', [null]],
    ['Ida Brandt offered a “safe” wall.', ['Ida Brandt quoted']],
    ['Ida Brandt described the wall as “safe”.', ['Ida Brandt quoted']],
    ['Ida Brandt went on: “The wall is safe.”', ['Ida Brandt quoted']],
    ['Ida Brandt went home.', [null]],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('verbs that say nothing', async () => {
  const cases: Told[] = [
    ['It is worth noting that the wall is safe.', [null]],
    ['Ida Brandt asked for help.', [null]],
    ['Ida Brandt asked a question.', [null]],
    ['They had many questions asked of them.', [null]],
    ['Ida Brandt asked whether the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt told the truth.', [null]],
    ['Ida Brandt told a story.', [null]],
    ['Ida Brandt told the board that the wall was safe.', ['Ida Brandt reported']],
    ['Ida Brandt called.', [null]],
    ['Ida Brandt called in the pilots.', [null]],
    ['Ida Brandt called a meeting.', [null]],
    ['Ida Brandt called the police.', [null]],
    ['Ida Brandt called the wall a ruin.', ['Ida Brandt reported']],
    ['Ida Brandt called Tom Reyes a liar.', ['Ida Brandt reported']],
    ['They built a wall called Anchor Point.', [null]],
    ['They built an old stone wall called Anchor Point.', [null]],
    ['Ida Brandt’s promised wall is late.', [null]],
    ['They read a report praised by divers.', [null]],
    ['They met parents accused of lying.', [null]],
    ['They met a diver charged with theft.', [null]],
    ['Ida Brandt would not say.', [null]],
    ['Ida Brandt said goodbye.', [null]],
    ['Ida Brandt said her prayers.', [null]],
    ['Ida Brandt had little to say.', [null]],
    ['Ida Brandt said so.', ['Ida Brandt reported']],
    ['Say that the wall is safe.', [null]],
    ['Explain why the wall is safe.', [null]],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('passives', async () => {
  const cases: Told[] = [
    ['The board was told by Ida Brandt that the wall was safe.', ['Ida Brandt reported']],
    ['The wall was described by Ida Brandt as safe.', ['Ida Brandt reported']],
    ['The letter was written by Ida Brandt.', [null]],
    ['The wall was attacked by Ida Brandt.', [null]],
    ['The wall was described as safe.', ['? reported']],
    ['The wall was praised.', [null]],
    ['Ida Brandt was told that the wall was safe.', [null]],
    ['Pilots are told the wall is safe.', [null]],
    ['They’re told the wall is safe.', [null]],
    ['It has been announced that the wall is safe.', ['? reported']],
    ['It was announced that ships would leave the wall by May.', ['? reported']],
    ['The wall was not criticised by Ida Brandt.', ['Ida Brandt reported']],
    ['It was said the wall was “safe”.', ['? quoted']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('as somebody puts it', async () => {
  const cases: Told[] = [
    ['As Ida Brandt put it, the wall is safe.', ['Ida Brandt reported']],
    ['As the mayor put it, the wall is safe.', ['the mayor reported']],
    ['Ida Brandt put it away.', [null]],
    ['As ever, Ida Brandt put the wall first.', [null]],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('what is asked, told or called without anything being said', async () => {
  const cases: Told[] = [
    ['Ida Brandt asked questions.', [null]],
    ['Ida Brandt asked divers questions.', [null]],
    ['Ida Brandt told jokes.', [null]],
    ['Ida Brandt called elections.', [null]],
    ['The promised wall is late.', [null]],
    ['A proposed wall is late.', [null]],
    ['Ida Brandt asked divers for the wall.', ['Ida Brandt reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('an adverb that opens a sentence is no part of the name behind it', async () => {
  const cases: Told[] = [
    ['Ida Brandt left. Then Brandt said the wall was safe.', [null, 'Ida Brandt reported']],
    ['Then Mayor Tom Reyes said the wall was safe.', ['Tom Reyes reported'], { 'Tom Reyes': 'Mayor' }],
    [
      'The then mayor Tom Reyes said the wall was safe.',
      ['Tom Reyes reported'],
      { 'Tom Reyes': 'then mayor' },
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});
