import { expect, test } from 'vitest';
import { loadGivenNames } from '../../../src/article/speakers/given-names.ts';
import { findNames } from '../../../src/article/speakers/names.ts';
import { wordsOf } from './words-of.ts';

/**
 * The names in a sentence: with their roles in brackets, their gender where title or role tells it, and whether "the" stands
 * before them, they are a place's, or another word governs them.
 */
async function namesIn(sentence: string): Promise<string[]> {
  const context = { source: sentence, givenNames: await loadGivenNames() };
  return findNames(await wordsOf(sentence), context).map(
    ({ text, roles, gender, definite, located, governed }) =>
      [
        text,
        ...roles.map((role) => `(${role.text})`),
        gender ?? '',
        definite ? 'definite' : '',
        located ? 'located' : '',
        governed ? 'governed' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  );
}

test.each<[sentence: string, names: string[]]>([
  ['Russian Ambassador Karl Lund left.', ['Karl Lund (Russian Ambassador)']],
  ['The Danish ambassador Karl Lund left.', ['Karl Lund (Danish ambassador)']],
  ['Danish team member Karl Lund left.', ['Karl Lund (Danish team member)']],
  ['The former mayor Karl Lund left.', ['Karl Lund (mayor)']],
  ['Former Mayor Karl Lund left.', ['Karl Lund (Mayor)']],
  ['They met in Oslo and near Bergen.', ['Oslo located governed', 'Bergen located governed']],
  ['They sailed across Denmark.', ['Denmark located governed']],
  ['Karl Lund’s boat left.', ['Karl Lund governed']],
  ['The Washington Post left.', ['Washington Post definite']],
  ['The Department of Justice left.', ['Department of Justice definite']],
  [
    'The Department of Justice and Home Affairs left.',
    ['Department of Justice and Home Affairs definite', 'Home Affairs'],
  ],
  ['The Ministry for Sea and Tides left.', ['Ministry for Sea and Tides definite', 'Sea governed', 'Tides']],
  [
    'The University of the Baltic Sea left.',
    ['University of the Baltic Sea definite', 'Baltic Sea definite governed'],
  ],
  ['The head of Nordhavn Harbour Board left.', ['Nordhavn Harbour Board governed']],
  ['The spokesman for Norway Karl Lund left.', ['Karl Lund (spokesman for Norway) male']],
  ['Ranger Idris Lockwood left.', ['Idris Lockwood (Ranger)']],
  ['Diver Idris Lockwood left.', ['Idris Lockwood (Diver)']],
  ['Baker Street left.', ['Baker Street']],
  ['Karl Lund, a nurse from Lyon, left.', ['Karl Lund (nurse from Lyon)', 'Lyon governed']],
  ['Karl Lund, 54, a nurse from Lyon, left.', ['Karl Lund (nurse from Lyon)', 'Lyon governed']],
  ['Karl Lund, 54, left.', ['Karl Lund']],
  ['Karl Lund is a spokesman for the port.', ['Karl Lund (spokesman for the port) male']],
  ['Karl Lund was the mayor of Oslo.', ['Karl Lund (mayor of Oslo)', 'Oslo governed']],
  ['Karl Lund is old.', ['Karl Lund']],
  ['Karl Lund, the wall, left.', ['Karl Lund']],
  ['Karl Lund, a spokeswoman in a statement, left.', ['Karl Lund (spokeswoman) female']],
  ['Karl Lund, mayor on Monday, left.', ['Karl Lund (mayor)']],
  ['Karl Lund, some of the walls, left.', ['Karl Lund']],
  ['Karl Lund, a nurse who dives, left.', ['Karl Lund (nurse)']],
  ['Brussels, the official noted, had approved it.', ['Brussels']],
  ['The state’s chairman, Karl Lund, left.', ['Karl Lund (state’s chairman) male']],
  ['One of the pilots, Karl Lund, left.', ['Karl Lund']],
  ['A spokeswoman for the buyer, Baltic Lines, left.', ['Baltic Lines']],
  ['A spokeswoman for the buyer, Karl Lund, left.', ['Karl Lund (spokeswoman for the buyer) female']],
  [
    'A spokeswoman for Norway, Karl Lund, left.',
    ['Norway governed', 'Karl Lund (spokeswoman for Norway) female'],
  ],
  ['HEMPSTEAD, N.Y. (AP) — Karl Lund left.', ['N.Y.', 'AP', 'Karl Lund']],
  ['OSLO — Karl Lund left.', ['Karl Lund']],
  ['OSLO is a town.', ['OSLO']],
  ['In June, Karl Lund left.', ['Karl Lund']],
  ['They met last May.', []],
  ['They met May.', ['May']],
  ['Xi Jinping left.', ['Xi Jinping']],
  ['Ludwig van der Berg left.', ['Ludwig van der Berg']],
  ['María José Núñez-Ortega left.', ['María José Núñez-Ortega']],
  ['J.K. Lund left.', ['J.K. Lund']],
  ['John F. Lund Jr. left.', ['John F. Lund Jr.']],
  ['George W. Bush left.', ['George W. Bush']],
  ['Charles de Gaulle left.', ['Charles de Gaulle']],
  ['King Harald left.', ['Harald (King) male']],
  ['Larry King left.', ['Larry King']],
  ['Mr. King left.', ['King male']],
  ['The King left.', []],
  ['Pope Francis left.', ['Francis (Pope) male']],
  ['Judge Karl Lund left.', ['Karl Lund (Judge)']],
  ['Karl Lund Tower left.', ['Karl Lund Tower']],
  ['Smith & Sons left.', ['Smith & Sons']],
  ['The BBC left.', ['BBC definite']],
  ['The board left.', []],
  ['Wall left.', ['Wall']],
  ['A Lund left.', ['Lund']],
  ['Gov. Karl Lund left.', ['Karl Lund (Gov.)']],
  ['Sen. Lund left.', ['Lund (Sen.)']],
  ['Sgt Karl Lund left.', ['Karl Lund (Sgt)']],
  ['Spokesman Sgt. Karl Lund left.', ['Karl Lund (Spokesman) male']],
  ['Chairwoman Lund left.', ['Lund (Chairwoman) female']],
  ['The woman, Lund, left.', ['Lund (woman) female']],
  ['His wife, Anna Holm, left.', ['Anna Holm (His wife) female']],
  ['Both Karl Lund and Anna Holm left.', ['Karl Lund', 'Anna Holm']],
  ['Only Karl Lund left.', ['Karl Lund']],
  ['Karl Lund last month left.', ['Karl Lund']],
  ['Karl Lund on Monday left.', ['Karl Lund']],
  ['The US left.', ['US definite']],
  ['The U.S. left.', ['U.S. definite']],
  ['Ambassador Lund met the President of the club.', ['Lund (Ambassador)']],
  ['He met Dr. Ida Brandt outside Oslo.', ['Ida Brandt (Dr.)', 'Oslo located governed']],
  ['They met around Oslo.', ['Oslo located governed']],
  ['They met the mayor at Oslo.', ['Oslo located governed']],
  ['The mayor of Oslo Ida Brandt said it.', ['Ida Brandt (mayor of Oslo)']],
  ['The prime minister of Denmark Mette Holm left.', ['Mette Holm (prime minister of Denmark)']],
  ['The director for the Baltic Sea Karl Lund left.', ['Karl Lund (director for the Baltic Sea)']],
  ['The ruler of Karl Lund left.', ['Karl Lund governed']],
  [
    'He left the Karl Lund Foundation for Peace.',
    ['Karl Lund Foundation for Peace definite', 'Peace governed'],
  ],
  ['He left the Bank of.', ['Bank definite']],
  ['He left the Bank of the wall.', ['Bank definite']],
  [
    'He joined the Bank of Norway and Denmark.',
    ['Bank of Norway and Denmark definite', 'Norway governed', 'Denmark'],
  ],
  [
    'He joined the Board for Trade of the Sea.',
    ['Board for Trade of the Sea definite', 'Trade governed', 'Sea definite governed'],
  ],
  ['Nobody else left.', []],
  ['Karl Lund and others left.', ['Karl Lund']],
  ['He met Theresa May since May.', ['Theresa May']],
  ['He has been here since May.', []],
  ['He met them early May.', []],
  ['He left until May, with Ida.', ['Ida governed']],
  ['He met 3 May.', []],
  ['He met May, a friend.', ['May (friend)']],
  ['Karl Lund, who is a nurse, left.', ['Karl Lund']],
  ['Karl Lund, nurse, left.', ['Karl Lund (nurse)']],
  ['Karl Lund: a nurse.', ['Karl Lund']],
  ['Karl Lund was a nurse on television.', ['Karl Lund (nurse)']],
  ['Karl Lund, a baker, left.', ['Karl Lund (baker)']],
  ['Karl Lund, a centre, left.', ['Karl Lund']],
  ['Karl Lund, a body, left.', ['Karl Lund']],
  ['Ida Brandt, a Karl Lund, left.', ['Ida Brandt', 'Karl Lund']],
  ['The divers met Judge Lund.', ['Lund (Judge)']],
  ['The divers met the Judge.', []],
  ['The divers met Mr. Judge.', ['Judge male']],
  ['The divers met Major Tom King.', ['Tom King (Major)']],
  ['The divers met Bishop.', ['Bishop']],
  ['They read Norway’s King.', ['Norway governed']],
  ['They read a report from Ida Brandt’s mother.', ['Ida Brandt governed']],
  ['They met Karl Lund (54) and Ida Brandt [a nurse].', ['Karl Lund', 'Ida Brandt']],
  ['They met Ida Brandt-Holm, the Nordhavn-based nurse.', ['Ida Brandt-Holm (Nordhavn-based nurse)']],
  ['They met a man called Lund.', ['Lund']],
  ['They met the 2 Lunds.', ['Lunds']],
  ['They met Apollo 11.', ['Apollo 11']],
])('the names in: %s', async (sentence, names) => {
  expect(await namesIn(sentence)).toEqual(names);
});

test('a name has its words, joined where they are written together', async () => {
  const context = { source: '', givenNames: await loadGivenNames() };
  const partsIn = async (sentence: string) =>
    findNames(await wordsOf(sentence), { ...context, source: sentence }).map(({ parts, place }) => [
      parts,
      place,
    ]);
  expect(await partsIn('They met J.K. Lund.')).toEqual([[['J.K.', 'Lund'], 9]]);
  expect(await partsIn('They often met Anna Holm-Lund’s son.')).toEqual([[['Anna', 'Holm-Lund'], 15]]);
  expect(await partsIn('The mayor of Oslo Ida Brandt left.')).toEqual([[['Ida', 'Brandt'], 18]]);
});
