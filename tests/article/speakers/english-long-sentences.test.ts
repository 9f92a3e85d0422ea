import { expect, test } from 'vitest';
import { attribute } from './attribute.ts';

/** What is read, what it shows, and for each statement who says it and how; null where nobody does. */
type Case = [shows: string, text: string, said: (string | null)[]];

const REPORTED = 'Ida Brandt reported';
const QUOTED = 'Ida Brandt quoted';

/** Clauses that lie between a subject and its verb, or before both. */
const LONG_SENTENCES: Case[] = [
  [
    'a tag behind what has verbs of saying itself',
    'The harbour board upped its bid and agreed to pay Tom Reyes for it, Ida Brandt wrote.',
    [REPORTED],
  ],
  [
    'an inverted tag behind a claim',
    'The 2010 Reyes comment about tides is a good reminder of the stakes, said Ida Brandt, a diver.',
    [REPORTED],
  ],
  [
    'a relative clause that ends in a comma',
    'Ida Brandt, who studies walls and tides at the Nordhavn Institute, said Tom Reyes’s report did not clarify it.',
    [REPORTED],
  ],
  [
    'a relative clause before a list',
    'The survey which collects the views of divers, pilots and others, said the wall was safe.',
    ['The survey reported'],
  ],
  ['a word between commas', 'Ida Brandt, though, said the wall was safe.', [REPORTED]],
  [
    'an aside that quotes',
    'Ida Brandt, citing “the unique magic of the tides”, said it could close.',
    [QUOTED],
  ],
  [
    'an aside that compares',
    'Yet Ida Brandt, like her Danish colleagues, said the wall was safe.',
    [REPORTED],
  ],
  ['an aside between dashes', 'Divers — and some pilots — say that the wall is safe.', ['Divers reported']],
  [
    'a time between dashes',
    'In May 2013 – four months after Tom Reyes left office – Ida Brandt told the board that the wall was safe.',
    [REPORTED],
  ],
  [
    'people whom a participle describes',
    'People briefed on the plan say that the wall is safe.',
    ['People reported'],
  ],
  ['somebody made to say it', 'Ida Brandt was prompted to say: “The wall is safe.”', [QUOTED]],
  [
    'a given name that is a verb too',
    'Grant Young, another Nordhavn pilot, said there were tides.',
    ['Grant Young reported'],
  ],
  [
    'a month, and no name',
    'In June, the Nordhavn mayor said the wall was safe.',
    ['the Nordhavn mayor reported'],
  ],
  ['a part of many', 'A majority of pilots say the wall is safe.', ['A majority of pilots reported']],
  [
    'a verb of any kind behind a quotation',
    '“The wall is safe and the tide is low today,” Ida Brandt barked.',
    [QUOTED],
  ],
  ['an answer given back', '“The wall is safe,” Ida Brandt shot back.', [QUOTED]],
  ['a participle that describes', 'Opposing pilot Ida Brandt, meanwhile, praised the wall.', [REPORTED]],
  [
    'a body behind a name',
    'Ida Brandt, Tidal Dynamics Group, University of Aarhus, said the wall was safe.',
    [REPORTED],
  ],
  [
    'an office of a body with “of” in its name',
    'The University of Aarhus physics professor said the wall was safe.',
    ['The University of Aarhus physics professor reported'],
  ],
  ['a noun that is a verb', 'Divers who study climate say the wall is safe.', ['Divers reported']],
  ['a view', 'In Ida Brandt’s view, the wall is safe.', [REPORTED]],
  [
    'the surname alone that comes first',
    'Xi Jinping said it was safe. Xi said it twice.',
    ['Xi Jinping reported', 'Xi Jinping reported'],
  ],
  [
    'whose the statement is that is quoted from',
    'Ida Brandt denied it in a statement. “The wall is safe and always was,” the statement said.',
    [REPORTED, QUOTED],
  ],
  [
    'whose the letter is that is told of',
    'In a letter, Ida Brandt said it was safe. The letter called the wall “old”.',
    [REPORTED, QUOTED],
  ],
  ['somebody accused', 'They met the pilots accused of steering into the wall.', [null]],
  [
    'a body’s name beside whom somebody speaks for',
    'A spokeswoman for the buyer, Baltic Lines, said the wall was safe.',
    ['A spokeswoman for the buyer reported'],
  ],
  ['who is spoken to between commas', 'Nordhavn, Ida Brandt noted, had a wall in 1911.', [REPORTED]],
  ['two who say it', 'Denmark and Sweden have both said the wall is safe.', ['Denmark and Sweden reported']],
  [
    'a woman named in a half sentence',
    'Jonas Beck said it was safe; Eva Sund disagreed. “It is not safe at all,” she told us.',
    ['Jonas Beck reported', 'Eva Sund quoted'],
  ],
  ['a scoff', '“It is safe, and it always was safe,” scoffed Ida Brandt, 22.', [QUOTED]],
];

test.each(LONG_SENTENCES)('%s', async (_shows, text, said) => {
  expect((await attribute(text)).said).toEqual(said);
});
