import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from './attribute.ts';

/** What is read, what it shows, and for each statement who says it and how; null where nobody does. */
type Case = [shows: string, text: string, said: (string | null)[]];

const REPORTED = 'Ida Brandt reported';
const QUOTED = 'Ida Brandt quoted';

const WORD_ORDER: Case[] = [
  ['a subject before the verb', 'Ida Brandt said the harbour would close.', [REPORTED]],
  ['a subject after it', 'The harbour would close, said Ida Brandt.', [REPORTED]],
  ['a subject after a quotation', '“The harbour will close,” said Ida Brandt.', [QUOTED]],
  ['a subject between two quotations', '“The harbour,” Ida Brandt told us, “will close.”', [QUOTED]],
  ['a source before', 'According to Ida Brandt, the harbour will close.', [REPORTED]],
  ['a source after', 'The harbour will close, according to Ida Brandt.', [REPORTED]],
  ['a passive', 'The plan was criticised by Ida Brandt.', [REPORTED]],
  ['an apposition', 'Ida Brandt, the mayor of Nordhavn, said the harbour would close.', [REPORTED]],
  ['a role before the name', 'The mayor of Nordhavn, Ida Brandt, said the harbour would close.', [REPORTED]],
  [
    'an age and a relative clause',
    'Ida Brandt, 54, who was elected in May, said it would close.',
    [REPORTED],
  ],
  ['an aside', 'Ida Brandt, speaking at a rally in Aarhus, said that the wall was safe.', [REPORTED]],
  [
    'a phrase of place before',
    'In an interview with the Post, Ida Brandt said the wall was safe.',
    [REPORTED],
  ],
  [
    'a chain of verbs',
    'Ida Brandt went on to say that the wall was safe, adding that tests were due.',
    [REPORTED],
  ],
  ['a coordination', 'Ida Brandt met the union on Monday and said that the wall was safe.', [REPORTED]],
  ['a participle at the start', 'Calling it a disgrace, Ida Brandt left the hall.', [REPORTED]],
  ['a day between', 'Ida Brandt on Monday also said that the wall was safe.', [REPORTED]],
  ['a claim', 'Ida Brandt’s claim that the wall is safe was checked.', [REPORTED]],
  ['her own document', 'Ida Brandt’s statement said the wall was safe.', [REPORTED]],
  ['who says it, not who passes it on', 'Ida Brandt said it was safe, according to the Post.', [REPORTED]],
  ['the outer of two who speak', 'Ida Brandt said that Tom Reyes had called the wall a ruin.', [REPORTED]],
  ['the main clause', 'When Tom Reyes said no, Ida Brandt insisted that it would work.', [REPORTED]],
];

const WHOSE: Case[] = [
  ['who is quoted, not who quotes', 'The BBC quoted Ida Brandt as saying the wall was safe.', [REPORTED]],
  ['hearsay', 'Ida Brandt is reported to have said that the wall was safe.', [REPORTED]],
  ['someone’s words', 'In the words of Ida Brandt, the wall is “safe”.', [QUOTED]],
  [
    'who speaks, before who does not',
    'Officials have not said why, but Ida Brandt says it was safe.',
    [REPORTED],
  ],
  ['a dash', '“The wall is safe” — Ida Brandt, mayor of Oslo.', [QUOTED]],
  [
    'a relative clause without its pronoun',
    'All the engineers I met said the wall was old.',
    ['All the engineers reported'],
  ],
  ['her mother', 'Ida Brandt’s mother said the wall was safe.', ['Ida Brandt’s mother reported']],
  [
    'she, though the last to speak was a man',
    '“It is old,” said Tom Reyes. “It is not,” she said.',
    ['Tom Reyes quoted', '? quoted'],
  ],
  ['an accusation by nobody told', 'Ida Brandt was accused of lying to the council.', ['? reported']],
];

const NOBODY: Case[] = [
  ['plain narration', 'Ida Brandt wanted to close the harbour. She has two dogs.', [null, null]],
  ['what is proposed or named by somebody', 'They saw Tom Reyes’s proposed wall.', [null]],
  ['things that show', 'The film shows the harbour at dawn.', [null]],
  ['an order to the reader', 'Explain that the wall is safe. Say it twice.', [null, null]],
  ['a name given', 'In June they opened a bar called Anchor Point.', [null]],
  ['a story told', 'Ida Brandt likes telling stories.', [null]],
  ['a title in quotation marks', 'The ‘Anchor’ was built in 1911.', [null]],
];

const AGAIN: Case[] = [
  [
    'she and he',
    'Ida Brandt met the union. She said it would close. The engineer Tom Reyes came too. He warned of 300 jobs.',
    [null, REPORTED, null, 'Tom Reyes reported'],
  ],
  [
    'he, past a she',
    'Tom Reyes spoke to Ida Brandt. He said the wall was old.',
    [null, 'Tom Reyes reported'],
  ],
  [
    'the paragraph’s last speaker, not the nearest name',
    'Ida Brandt said that Anna Holm had resigned. She added that nobody knew why.',
    [REPORTED, REPORTED],
  ],
  ['a surname', 'Ida Brandt said the harbour would close. Brandt also said why.', [REPORTED, REPORTED]],
  ['a role', 'The mayor, Ida Brandt, arrived. The mayor said the harbour would close.', [null, REPORTED]],
  [
    'a synonym of a role',
    'Denmark’s ambassador, Karl Lund, came. The diplomat praised the crew.',
    [null, 'Karl Lund reported'],
  ],
  [
    'a role of another’s',
    'The Republican candidate Karl Lund came. The Democratic candidate praised the crew.',
    [null, 'The Democratic candidate reported'],
  ],
  [
    'someone without a name',
    'A spokesman for the port said ships were late. The spokesman blamed fog. He gave no date.',
    ['A spokesman for the port reported', 'A spokesman for the port reported', null],
  ],
  [
    'a body',
    'The Ministry of Transport denied it. The ministry said talks went on.',
    ['Ministry of Transport reported', 'Ministry of Transport reported'],
  ],
  [
    'a company',
    '“It works,” Apple Inc. said. The company said it would ship in May.',
    ['Apple Inc. quoted', 'Apple Inc. reported'],
  ],
  [
    'initials',
    'The World Health Organization (WHO) called a meeting. The WHO said it was urgent.',
    [null, 'World Health Organization reported'],
  ],
];

const NAMES: Case[] = [
  [
    'particles',
    'Ludwig van der Berg said the tide was low. Van der Berg warned sailors.',
    ['Ludwig van der Berg reported', 'Ludwig van der Berg reported'],
  ],
  [
    'hyphens and accents',
    'Dr. María José Núñez-Ortega said it was clean. Núñez-Ortega added that fish were back.',
    ['María José Núñez-Ortega reported', 'María José Núñez-Ortega reported'],
  ],
  [
    'titles',
    'Mr Karl Lund said so. Ambassador Lund said it again.',
    ['Karl Lund reported', 'Karl Lund reported'],
  ],
  [
    'an office with its place',
    'President of the European Commission Ursula von der Leyen said Europe was ready.',
    ['Ursula von der Leyen reported'],
  ],
  [
    'a surname that is a title',
    'Larry King said he was done. Mr. King said why.',
    ['Larry King reported', 'Larry King reported'],
  ],
  [
    'a surname that is a month',
    'Theresa May said it was over. May said why.',
    ['Theresa May reported', 'Theresa May reported'],
  ],
  [
    'two of one surname',
    'Ida Brandt and her brother Tom Brandt disagree. Mr. Brandt said no. Ms. Brandt said yes.',
    [null, 'Tom Brandt reported', REPORTED],
  ],
  [
    'a country',
    'Denmark said it would pay. The EU called the plan “unfair”.',
    ['Denmark reported', 'EU quoted'],
  ],
  [
    'several together',
    'Ida Brandt and Tom Reyes said they were innocent.',
    ['Ida Brandt and Tom Reyes reported'],
  ],
  [
    'people without names',
    'Critics say the plan is weak. Many believe that it will fail.',
    ['Critics reported', 'Many reported'],
  ],
];

const QUOTATIONS: Case[] = [
  [
    'sentences before the verb',
    '“It will close. It has to. Nobody wants this,” said Ida Brandt.',
    [QUOTED, QUOTED, QUOTED],
  ],
  [
    'sentences after the verb',
    '“It will close,” said Ida Brandt. “It has to. Nobody wants this.”',
    [QUOTED, QUOTED, QUOTED],
  ],
  ['straight marks', '"It will close," said Ida Brandt. "It has to."', [QUOTED, QUOTED]],
  ['single marks', '‘It will close,’ said Ida Brandt. ‘It’s the end.’', [QUOTED, QUOTED]],
  [
    'paragraphs of an open quotation',
    'Ida Brandt said: “It will close.\n“I was born here,” she added.',
    [QUOTED, QUOTED],
  ],
  [
    'a closed quotation, then another: unclear',
    'Ida Brandt said: “It will close.”\n“This is madness.”',
    [QUOTED, '? quoted'],
  ],
  [
    'two speakers in turn',
    '“We will fight,” said Tom Reyes. “We will talk,” said Ida Brandt.\n“We will see,” Reyes replied.',
    ['Tom Reyes quoted', QUOTED, 'Tom Reyes quoted'],
  ],
  [
    'a colon',
    'Ida Brandt made the following comment:\n“The wall is safe, and it will stay safe.”',
    [null, QUOTED],
  ],
  ['a signature', '“The wall is safe.”\n— Ida Brandt', [QUOTED, null]],
  ['any verb before a quotation', 'Ida Brandt shrugged: “The wall is safe and sound.”', [QUOTED]],
  ['words within a sentence', 'Ida Brandt called the plan “unfair”.', [QUOTED]],
];

const TRANSCRIPTS: Case[] = [
  [
    'labels',
    'REPORTER: Is it safe?\nBRANDT: Yes, it is.\nIt was checked in May.\nREPORTER: By whom?\nBRANDT: By us.',
    ['REPORTER quoted', 'BRANDT quoted', 'BRANDT quoted', 'REPORTER quoted', 'BRANDT quoted'],
  ],
  [
    'questions and answers: unclear',
    'Q: Is it safe?\nA: Yes, it is.\nQ: By whom?\nA: By us.',
    ['? quoted', '? quoted', '? quoted', '? quoted'],
  ],
  [
    'a headline of somebody known',
    'Brandt: The wall is safe\nIda Brandt said more on Monday.',
    ['Ida Brandt reported', REPORTED],
  ],
  ['a count, which nobody says', 'Brandt: 547.\nIda Brandt lost.', [null, null]],
];

const CONTINUED: Case[] = [
  [
    '“we” goes on to the paragraph’s last “we”',
    'Ida Brandt said we cannot pay. The wall is old. We have tried everything. It rained.',
    [REPORTED, 'Ida Brandt continued', 'Ida Brandt continued', null],
  ],
  [
    'another paragraph does not',
    'Ida Brandt said we cannot pay.\nWe have tried everything.',
    [REPORTED, null],
  ],
  [
    'another speaker ends it',
    'Ida Brandt said we cannot pay. Tom Reyes said so too. We left.',
    [REPORTED, 'Tom Reyes reported', null],
  ],
  [
    'a quoted “we” does not hand over the voice',
    'Ida Brandt said “we cannot pay any more”. We left the hall.',
    [QUOTED, null],
  ],
];

describe.each([
  ['word order', WORD_ORDER],
  ['whose words', WHOSE],
  ['nobody’s speech', NOBODY],
  ['someone meant again', AGAIN],
  ['names', NAMES],
  ['quotations', QUOTATIONS],
  ['transcripts', TRANSCRIPTS],
  ['speech that goes on', CONTINUED],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (_shows, text, said) => {
    expect((await attribute(text)).said).toEqual(said);
  });
});

describe('roles', () => {
  test.each([
    ['Ida Brandt, the mayor of Nordhavn, said no.', 'Ida Brandt', 'mayor of Nordhavn'],
    ['Danish Ambassador Karl Lund said no.', 'Karl Lund', 'Danish Ambassador'],
    ['The port’s chief engineer, Tom Reyes, said no.', 'Tom Reyes', 'port’s chief engineer'],
    ['Anna Holm, 34, a nurse from Lyon, said no.', 'Anna Holm', 'nurse from Lyon'],
    ['Anna Holm is a spokeswoman for the port. Holm said no.', 'Anna Holm', 'spokeswoman for the port'],
    ['Ranger Anna Holm said no.', 'Anna Holm', 'Ranger'],
    ['Anna Holm, a baker on Anchor Street, said no.', 'Anna Holm', 'baker on Anchor Street'],
    ['Anna Holm, on Monday, said no.', 'Anna Holm', null],
  ])('%s', async (text, name, role) => {
    expect((await attribute(text)).speakers).toEqual({ [name]: role });
  });

  test('are given as the article writes them', async () => {
    const text = 'Nordhavn’s ambassador to Sweden, Karl Lund, said no. A spokesman for the port said yes.';
    const { speakers } = await attribute(text);
    for (const [name, role] of Object.entries(speakers)) {
      expect(text).toContain(name);
      expect(text).toContain(role ?? '');
    }
    expect(speakers).toEqual({
      'Karl Lund': 'Nordhavn’s ambassador to Sweden',
      'A spokesman for the port': null,
    });
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Ida Brandt',
    'the mayor',
    'said',
    '“',
    '”',
    '"',
    "''",
    ',',
    '.',
    ':',
    '\n',
    '—',
    'he',
    'who',
    'that',
    'according to',
    'We',
    '(',
    ')',
    'and',
    'by',
    'saying',
    'BRANDT:',
    'Q:',
    '’s',
    'claim',
    'not',
    'to',
    '1,000',
    'é',
    '🙂',
    'of',
    'the',
    'Department',
  );
  test('gets one entry a statement, of speakers that there are and that stand in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (words) => {
        const text = words.join(' ');
        const attribution = await attribute(text);
        expect(attribution.said).toHaveLength(attribution.statements.length);
        for (const name of Object.keys(attribution.speakers)) expect(text).toContain(name);
        expect(await attribute(text)).toEqual(attribution);
      }),
      { numRuns: 60 },
    );
  });
});
