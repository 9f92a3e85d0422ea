import { expect, test } from 'vitest';
import { cuesOf } from './cues-of.ts';

test.each<[sentence: string, cues: string[]]>([
  ['Ida/PROPN said/VERB/say so/ADV ,/PUNCT Tom/PROPN wrote/VERB/write ./PUNCT', ['write: Tom', 'say: Ida']],
  ['Ida/PROPN said/VERB/say so/ADV —/PUNCT Tom/PROPN wrote/VERB/write ./PUNCT', ['write: Tom', 'say: Ida']],
  ['Ida/PROPN said/VERB/say so/ADV and/CCONJ Tom/PROPN told/VERB/tell ./PUNCT', ['say: Ida', 'tell: Tom']],
  [
    'Ida/PROPN said/VERB/say so/ADV ,/PUNCT wrote/VERB/write Tom/PROPN ,/PUNCT a/DET nurse ./PUNCT',
    ['say: Ida'],
  ],
  [
    'Ida/PROPN said/VERB/say so/ADV ,/PUNCT told/VERB/tell Tom/PROPN and/CCONJ left/VERB ./PUNCT',
    ['say: Ida', 'tell: Tom'],
  ],
  [
    'Ida/PROPN said/VERB/say so/ADV ,/PUNCT Tom/PROPN praised/VERB/praise ./PUNCT',
    ['say: Ida', 'praise: Tom'],
  ],
  [
    'Ida/PROPN said/VERB/say so/ADV ,/PUNCT Tom/PROPN told/VERB/tell him/PRON when/SCONJ they/PRON left/VERB ./PUNCT',
    ['say: Ida', 'tell: Tom'],
  ],
  [
    'Ida/PROPN said/VERB/say so/ADV ,/PUNCT Tom/PROPN told/VERB/tell him/PRON “”/PUNCT',
    ['say: Ida', 'tell: Tom'],
  ],
  ['“”/PUNCT ,/PUNCT Ida/PROPN told/VERB/tell him/PRON ./PUNCT', ['tell: Ida']],
  ['“”/PUNCT Ida/PROPN told/VERB/tell him/PRON ./PUNCT', ['tell: Ida']],
  ['A/DET wall ,/PUNCT Ida/PROPN told/VERB/tell him/PRON ./PUNCT', ['tell: Ida']],
  [
    'Ida/PROPN saying/VERB/say so/ADV ,/PUNCT Tom/PROPN telling/VERB/tell him/PRON ./PUNCT',
    ['say: Ida', 'tell: Tom'],
  ],
  [
    'According/VERB/accord to/ADP Tom/PROPN ,/PUNCT Ida/PROPN said/VERB/say so/ADV ./PUNCT',
    ['say: Ida', 'accord: Tom, Ida'],
  ],
  [
    'Ida/PROPN said/VERB/say so/ADV ,/PUNCT according/VERB/accord to/ADP Tom/PROPN ./PUNCT',
    ['say: Ida', 'accord: Tom'],
  ],
  [
    'Tom/PROPN ’s/PART claim that/SCONJ it/PRON leaks/VERB was/AUX wrong/ADJ ,/PUNCT Ida/PROPN insisted/VERB/insist to/ADP pilots that/SCONJ day ./PUNCT',
    ['insist: Ida', 'claim: Tom'],
  ],
  [
    'Tom/PROPN has/AUX not/PART said/VERB/say why/ADV ;/PUNCT Ida/PROPN said/VERB/say so/ADV twice/ADV and/CCONJ left/VERB ./PUNCT',
    ['say: Ida', 'say: Tom'],
  ],
  [
    'Tom/PROPN did/AUX n’t/PART say/VERB/say why/ADV ;/PUNCT Ida/PROPN said/VERB/say so/ADV twice/ADV and/CCONJ left/VERB ./PUNCT',
    ['say: Ida', 'say: Tom'],
  ],
  [
    'Tom/PROPN never/ADV said/VERB/say why/ADV ;/PUNCT Ida/PROPN said/VERB/say so/ADV twice/ADV and/CCONJ left/VERB ./PUNCT',
    ['say: Ida', 'say: Tom'],
  ],
  [
    'Tom/PROPN not/PART having/AUX ever/ADV really/ADV said/VERB/say why/ADV ;/PUNCT Ida/PROPN said/VERB/say so/ADV twice/ADV and/CCONJ left/VERB ./PUNCT',
    ['say: Tom', 'say: Ida'],
  ],
  [
    'When/SCONJ Tom/PROPN said/VERB/say so/ADV ,/PUNCT Ida/PROPN said/VERB/say no/INTJ ./PUNCT',
    ['say: Ida', 'say: Tom'],
  ],
  [
    'Whenever/SCONJ Tom/PROPN said/VERB/say so/ADV ,/PUNCT Ida/PROPN said/VERB/say no/INTJ ./PUNCT',
    ['say: Ida', 'say: Tom'],
  ],
  [
    'Tom/PROPN ,/PUNCT who/PRON said/VERB/say so/ADV ,/PUNCT told/VERB/tell Ida/PROPN no/INTJ ./PUNCT',
    ['tell: Tom', 'say: Tom'],
  ],
  [
    'Tom/PROPN ,/PUNCT who/PRON studies/VERB/study taxes ,/PUNCT said/VERB/say no/INTJ and/CCONJ Ida/PROPN told/VERB/tell him/PRON ./PUNCT',
    ['say: Tom', 'tell: Ida'],
  ],
  [
    'The/DET pilot who/PRON said/VERB/say so/ADV knew/VERB that/SCONJ Ida/PROPN told/VERB/tell him/PRON ./PUNCT',
    ['say: The pilot', 'tell: Ida'],
  ],
  ['Tom/PROPN ,/PUNCT saying/VERB/say so/ADV ,/PUNCT told/VERB/tell Ida/PROPN ./PUNCT', ['tell: Tom']],
  [
    'Tom/PROPN is/AUX saying/VERB/say so/ADV ;/PUNCT Ida/PROPN told/VERB/tell him/PRON and/CCONJ left/VERB ./PUNCT',
    ['say: Tom', 'tell: Ida'],
  ],
  ['They/PRON left/VERB ./PUNCT', []],
  ['“”/PUNCT', []],
])('of several cues the one first that tells who speaks: %s', (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});

test.each<[sentence: string, cues: string[]]>([
  ['Ida/PROPN ’s/PART claim that/SCONJ it/PRON leaks/VERB ./PUNCT', ['claim: Ida']],
  ['Ida/PROPN ’s/PART old/ADJ claim that/SCONJ it/PRON leaks/VERB ./PUNCT', ['claim: Ida']],
  ['Ida/PROPN ’s/PART claim on/ADP it/PRON ./PUNCT', []],
  ['Ida/PROPN ’s/PART counterclaim that/SCONJ it/PRON leaks/VERB ./PUNCT', []],
  ['Ida/PROPN ’s/PART claimants that/SCONJ it/PRON leaks/VERB ./PUNCT', []],
  ['Her/PRON claim that/SCONJ it/PRON leaks/VERB ./PUNCT', ['claim: Her']],
  ['Their/PRON vows that/SCONJ it/PRON leaks/VERB ./PUNCT', ['vows: Their']],
  ['Other/ADJ vows that/SCONJ it/PRON leaks/VERB ./PUNCT', []],
  ['Claim that/SCONJ it/PRON leaks/VERB ./PUNCT', []],
  ['In/ADP Ida/PROPN ’s/PART view ,/PUNCT it/PRON leaks/VERB ./PUNCT', ['view: Ida']],
  ['In/ADP his/PRON view ,/PUNCT it/PRON leaks/VERB ./PUNCT', ['view: his']],
  [
    'In/ADP the/DET mayor of/ADP Oslo/PROPN ’s/PART opinion ,/PUNCT it/PRON leaks/VERB ./PUNCT',
    ['opinion: Oslo'],
  ],
  ['With/ADP his/PRON view ,/PUNCT it/PRON leaks/VERB ./PUNCT', []],
  ['In/ADP view of/ADP it/PRON ./PUNCT', []],
  ['In/ADP his/PRON review ,/PUNCT it/PRON leaks/VERB ./PUNCT', []],
  ['In/ADP his/PRON views ,/PUNCT it/PRON leaks/VERB ./PUNCT', []],
  [
    'It/PRON leaks/VERB ,/PUNCT according/VERB/accord to/ADP Ida/PROPN ,/PUNCT a/DET nurse ./PUNCT',
    ['accord: Ida, a nurse'],
  ],
  [
    'It/PRON leaks/VERB ,/PUNCT according/VERB/accord to/ADP Ida/PROPN who/PRON left/VERB ./PUNCT',
    ['accord: Ida'],
  ],
  ['It/PRON leaks/VERB ,/PUNCT according/VERB/accord to/ADP her/PRON ./PUNCT', ['accord: her']],
  ['It/PRON leaks/VERB ,/PUNCT according/VERB/accord to/ADP her/PRON nurse ./PUNCT', ['accord: her nurse']],
  ['It/PRON leaks/VERB ,/PUNCT according/VERB/accord to/ADP whoever/PRON ./PUNCT', ['accord: ?']],
  ['In/ADP the/DET words of/ADP Ida/PROPN ,/PUNCT it/PRON leaks/VERB ./PUNCT', ['accord: Ida']],
  ['In/ADP the/DET words for/ADP Ida/PROPN ,/PUNCT it/PRON leaks/VERB ./PUNCT', []],
  ['In/ADP the/DET house of/ADP Ida/PROPN ,/PUNCT it/PRON leaks/VERB ./PUNCT', []],
  ['By/ADP the/DET words of/ADP Ida/PROPN ,/PUNCT it/PRON leaks/VERB ./PUNCT', []],
])('a claim or view of somebody’s: %s', (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});

test.each<[sentence: string, cues: string[]]>([
  ['“”/PUNCT Ida/PROPN barked/VERB/bark ./PUNCT', ['bark: Ida']],
  ['“”/PUNCT Ida/PROPN barking/VERB/bark ./PUNCT', []],
  ['“”/PUNCT Ida/PROPN barked/VERB/bark back/ADV at/ADP them/PRON ./PUNCT', ['bark: Ida']],
  ['“”/PUNCT Ida/PROPN barked/VERB/bark back/ADV at/ADP them/PRON now/ADV ./PUNCT', []],
  ['“”/PUNCT Ida/PROPN barked/VERB/bark orders ./PUNCT', []],
  ['“”/PUNCT barked/VERB/bark Ida/PROPN ./PUNCT', ['bark: Ida']],
  [
    '“”/PUNCT barked/VERB/bark Ida/PROPN ,/PUNCT the/DET old/ADJ nurse of/ADP a/DET town ./PUNCT',
    ['bark: Ida'],
  ],
  ['“”/PUNCT barked/VERB/bark Ida/PROPN of/ADP orders ./PUNCT', []],
  ['“”/PUNCT barked/VERB/bark the/DET nurse ./PUNCT', []],
  ['“”/PUNCT barked/VERB/bark ./PUNCT', []],
  ['“”/PUNCT is/AUX old/ADJ ./PUNCT', []],
  ['“”/PUNCT —/PUNCT Ida/PROPN ./PUNCT', ['—: Ida']],
  ['“”/PUNCT –/PUNCT Ida/PROPN', ['–: Ida']],
  ['“”/PUNCT --/PUNCT Ida/PROPN ,/PUNCT mayor of/ADP Oslo/PROPN ./PUNCT', ['--: Ida, mayor of Oslo']],
  ['“”/PUNCT ---/PUNCT Ida/PROPN ./PUNCT', []],
  ['“”/PUNCT —/PUNCT mayor Ida/PROPN ./PUNCT', []],
  ['“”/PUNCT —/PUNCT Ida/PROPN and/CCONJ he/PRON ./PUNCT', []],
  ['“”/PUNCT —/PUNCT ./PUNCT', []],
  ['“”/PUNCT ,/PUNCT Ida/PROPN ./PUNCT', []],
  ['A/DET —/PUNCT Ida/PROPN ./PUNCT', []],
  ['Ida/PROPN shrugged/VERB/shrug :/PUNCT “”/PUNCT', ['shrug: Ida']],
  ['Ida/PROPN shrugged/VERB/shrug ,/PUNCT “”/PUNCT', ['shrug: Ida']],
  ['Ida/PROPN shrugged/VERB/shrug “”/PUNCT', ['shrug: Ida']],
  ['Ida/PROPN ran/VERB/run and/CCONJ shrugged/VERB/shrug :/PUNCT “”/PUNCT', ['shrug: Ida']],
  ['Shrug/VERB/shrug :/PUNCT “”/PUNCT', []],
  ['Now/ADV shrugged/VERB/shrug Ida/PROPN :/PUNCT “”/PUNCT', ['shrug: Ida']],
  ['Ida/PROPN :/PUNCT “”/PUNCT', []],
])('a quotation whose verb is of any kind: %s', (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});
