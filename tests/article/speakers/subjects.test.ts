import { expect, test } from 'vitest';
import { cuesOf } from './cues-of.ts';

test.each<[sentence: string, cues: string[]]>([
  ['The/DET wall leaks/VERB ,/PUNCT said/VERB/say Ida/PROPN ./PUNCT', ['say: Ida']],
  ['The/DET wall leaks/VERB ,/PUNCT said/VERB/say Ida/PROPN ,/PUNCT 54/NUM ./PUNCT', ['say: Ida, 54']],
  ['Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say Tom/PROPN left/VERB ./PUNCT', ['say: Ida, a nurse']],
  ['Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say Tom/PROPN ./PUNCT', ['say: Ida, a nurse']],
  ['Ida/PROPN ,/PUNCT 54/NUM ,/PUNCT said/VERB/say Tom/PROPN ./PUNCT', ['say: Ida']],
  ['Ida/PROPN ,/PUNCT who/PRON left/VERB ,/PUNCT said/VERB/say Tom/PROPN ./PUNCT', ['say: Ida']],
  ['Ida/PROPN ,/PUNCT whose/PRON boat sank/VERB ,/PUNCT said/VERB/say Tom/PROPN ./PUNCT', ['say: Ida']],
  ['Ida/PROPN ,/PUNCT speaking/VERB today/ADV ,/PUNCT said/VERB/say Tom/PROPN ./PUNCT', ['say: Ida']],
  ['Ida/PROPN ,/PUNCT they/PRON left/VERB ,/PUNCT said/VERB/say Tom/PROPN ./PUNCT', ['say: Tom']],
  ['Ida/PROPN left/VERB ,/PUNCT said/VERB/say Tom/PROPN ./PUNCT', ['say: Tom']],
  [
    'It/PRON rained/VERB ;/PUNCT today/ADV Ida/PROPN left/VERB ,/PUNCT said/VERB/say Tom/PROPN ./PUNCT',
    ['say: Tom'],
  ],
  [
    'It/PRON leaks/VERB ,/PUNCT said/VERB/say the/DET mayor of/ADP Oslo/PROPN ./PUNCT',
    ['say: the mayor of Oslo'],
  ],
  ['It/PRON leaks/VERB ,/PUNCT said/VERB/say the/DET wall ./PUNCT', ['say: the wall']],
  ['It/PRON leaks/VERB ,/PUNCT said/VERB/say he/PRON ./PUNCT', ['say: he']],
  ['It/PRON leaks/VERB ,/PUNCT saw/VERB/see Ida/PROPN ./PUNCT', []],
  ['It/PRON leaks/VERB ,/PUNCT said/VERB/say Ida/PROPN left/VERB ./PUNCT', ['say: ?']],
  ['It/PRON leaks/VERB ,/PUNCT said/VERB/say Ida/PROPN who/PRON left/VERB ./PUNCT', ['say: Ida']],
  ['It/PRON leaks/VERB ,/PUNCT said/VERB/say Ida/PROPN and/CCONJ left/VERB ./PUNCT', ['say: Ida']],
  [
    'It/PRON leaks/VERB ,/PUNCT said/VERB/say the/DET old/ADJ diver Ida/PROPN ./PUNCT',
    ['say: the old diver Ida'],
  ],
  [
    'It/PRON leaks/VERB ,/PUNCT said/VERB/say the/DET wall ’s/PART old/ADJ Ida/PROPN ./PUNCT',
    ['say: the wall ’s old Ida'],
  ],
  ['It/PRON leaks/VERB ,/PUNCT said/VERB/say Monday/PROPN ./PUNCT', ['say: ?']],
  ['It/PRON leaks/VERB ,/PUNCT said/VERB/say ./PUNCT', ['say: ?']],
  ['It/PRON leaks/VERB ,/PUNCT said/VERB/say', ['say: ?']],
  ['“”/PUNCT said/VERB/say Ida/PROPN was/AUX old/ADJ ./PUNCT', ['say: ?']],
  ['“”/PUNCT said/VERB/say Ida/PROPN smiling/VERB ./PUNCT', ['say: Ida']],
  ['“”/PUNCT said/VERB/say he/PRON with/ADP joy ./PUNCT', ['say: he']],
  ['“”/PUNCT said/VERB/say he/PRON left/VERB ./PUNCT', ['say: ?']],
  [
    '“”/PUNCT also/ADV said/VERB/say quietly/ADV Ida/PROPN ,/PUNCT a/DET nurse ./PUNCT',
    ['say: Ida, a nurse'],
  ],
])('a subject behind the verb, or before it: %s', (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});

test.each<[sentence: string, cues: string[]]>([
  ['Ida/PROPN went/VERB/go on/ADP to/PART say/VERB that/SCONJ it/PRON leaks/VERB ./PUNCT', ['say: Ida']],
  ['Ida/PROPN walked/VERB/walk out/ADP to/PART say/VERB that/SCONJ it/PRON leaks/VERB ./PUNCT', []],
  [
    'Ida/PROPN went/VERB/go out/ADP of/ADP the/DET hall to/PART say/VERB that/SCONJ it/PRON leaks/VERB ./PUNCT',
    [],
  ],
  ['Ida/PROPN went/VERB/go with/ADP him/PRON twice/ADV to/PART say/VERB it/PRON ./PUNCT', ['say: Ida']],
  [
    'Ida/PROPN was/AUX forced/VERB/force to/PART say/VERB that/SCONJ it/PRON leaks/VERB ./PUNCT',
    ['say: Ida'],
  ],
  ['Ida/PROPN forced/VERB/force to/PART say/VERB that/SCONJ it/PRON leaks/VERB ./PUNCT', []],
  ['Ida/PROPN is/AUX alleged/VERB/allege to/PART have/AUX said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['Ida/PROPN to/ADP say/VERB so/ADV ./PUNCT', []],
  ['To/PART say/VERB so/ADV ,/PUNCT Ida/PROPN left/VERB ./PUNCT', []],
  ['The/DET Post/PROPN quoted/VERB/quote Ida/PROPN as/ADP saying/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['Ida/PROPN is/AUX quoted/VERB/quote as/ADP saying/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  [
    'The/DET Post/PROPN quoted/VERB/quote Ida/PROPN in/ADP a/DET long/ADJ old/ADJ piece on/ADP walls as/ADP saying/VERB/say so/ADV ./PUNCT',
    [],
  ],
  ['Ida/PROPN left/VERB as/ADP saying/VERB/say so/ADV ./PUNCT', []],
  ['Ida/PROPN left/VERB ,/PUNCT saying/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['Ida/PROPN said/VERB/say so/ADV ,/PUNCT adding/VERB/add more/ADJ ./PUNCT', ['say: Ida']],
  ['Ida/PROPN sent/VERB/send a/DET letter saying/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['They/PRON saw/VERB/see film of/ADP Ida/PROPN saying/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['In/ADP letters saying/VERB/say so/ADV ,/PUNCT Ida/PROPN left/VERB ./PUNCT', ['say: Ida']],
  ['A/DET letter saying/VERB/say so/ADV ./PUNCT', ['say: A letter']],
  ['Saying/VERB/say so/ADV ,/PUNCT Ida/PROPN left/VERB ./PUNCT', ['say: Ida']],
  ['Saying/VERB/say so/ADV ,/PUNCT he/PRON left/VERB ./PUNCT', ['say: he']],
  ['Saying/VERB/say so/ADV ./PUNCT', []],
  ['Saying/VERB/say so/ADV ,/PUNCT', []],
  ['He/PRON is/AUX saying/VERB/say so/ADV ./PUNCT', ['say: He']],
])('whose an infinitive or a participle is: %s', (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});

test.each<[sentence: string, cues: string[]]>([
  ['The/DET diver who/PRON said/VERB/say so/ADV left/VERB ./PUNCT', ['say: The diver']],
  ['The/DET letter that/PRON said/VERB/say so/ADV left/VERB ./PUNCT', ['say: The letter']],
  ['They/PRON knew/VERB that/SCONJ said/VERB/say Ida/PROPN ./PUNCT', ['say: ?']],
  ['Who/PRON said/VERB/say so/ADV ?/PUNCT', ['say: ?']],
  ['Ida/PROPN ,/PUNCT who/PRON said/VERB/say so/ADV ,/PUNCT left/VERB ./PUNCT', ['say: Ida']],
  ['They/PRON met/VERB Ida/PROPN ,/PUNCT who/PRON said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['Divers who/PRON study climate said/VERB/say so/ADV ./PUNCT', ['say: Divers']],
  ['Divers who/PRON like/VERB Ida/PROPN said/VERB/say so/ADV ./PUNCT', ['say: Divers']],
  ['Divers ,/PUNCT who/PRON like/VERB Ida/PROPN said/VERB/say so/ADV ./PUNCT', ['say: Divers']],
  ['They/PRON like/VERB Ida/PROPN said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['They/PRON say/VERB Ida/PROPN said/VERB/say so/ADV ./PUNCT', ['say: They', 'say: Ida']],
  ['The/DET divers I/PRON met/VERB/meet said/VERB/say so/ADV ./PUNCT', ['say: The divers']],
  ['Those/PRON surveyed/VERB/survey said/VERB/say so/ADV ./PUNCT', ['say: Those']],
])('past a relative clause: %s', (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});

test.each<[sentence: string, cues: string[]]>([
  ['During/ADP the/DET storm said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['During/ADP the/DET old/ADJ Ida/PROPN said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['During/ADP the/DET mayor Ida/PROPN said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['People briefed/VERB/brief on/ADP the/DET plan said/VERB/say so/ADV ./PUNCT', ['say: People']],
  ['Pilots briefed/VERB/brief only/ADV on/ADP the/DET plan said/VERB/say so/ADV ./PUNCT', ['say: Pilots']],
  ['Walls built/VERB/build by/ADP the/DET plan said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['Pilots working/VERB/work during/ADP the/DET plan said/VERB/say so/ADV ./PUNCT', ['say: Pilots']],
  ['Pilots unhappy/ADJ during/ADP the/DET plan said/VERB/say so/ADV ./PUNCT', ['say: Pilots']],
  ['Walls unhappy/ADJ during/ADP the/DET plan said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['Pilots edit/VERB during/ADP the/DET plan said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['Opposing/VERB/oppose diver Ida/PROPN praised/VERB/praise it/PRON ./PUNCT', ['praise: diver Ida']],
  ['Opposing/VERB/oppose the/DET diver praised/VERB/praise it/PRON ./PUNCT', ['praise: ?']],
  ['The/DET mayor ,/PUNCT Ida/PROPN said/VERB/say so/ADV ./PUNCT', ['say: Ida, The mayor']],
  [
    'But/CCONJ when/SCONJ asked/VERB/ask ,/PUNCT Ida/PROPN said/VERB/say so/ADV ./PUNCT',
    ['say: Ida', 'ask: ?'],
  ],
  ['Ida/PROPN came/VERB/come and/CCONJ said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  [
    'Ida/PROPN said/VERB/say no/INTJ and/CCONJ added/VERB/add that/SCONJ it/PRON leaks/VERB ./PUNCT',
    ['say: Ida', 'add: Ida'],
  ],
  [
    'Ida/PROPN met/VERB/meet Tom/PROPN ,/PUNCT who/PRON left/VERB ,/PUNCT and/CCONJ said/VERB/say so/ADV ./PUNCT',
    ['say: Ida'],
  ],
  [
    'Ida/PROPN knows/VERB/know that/SCONJ walls leak/VERB ,/PUNCT but/CCONJ said/VERB/say no/INTJ ./PUNCT',
    ['say: Ida'],
  ],
  ['And/CCONJ said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['Ida/PROPN ,/PUNCT citing/VERB/cite “”/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida', 'cite: ?']],
  ['Workers/PROPN briefed/VERB/brief on/ADP the/DET plan said/VERB/say so/ADV ./PUNCT', ['say: Workers']],
  ['Briefed/VERB/brief on/ADP the/DET plan pilots said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  [
    'Pilots edited/VERB/edit quite/ADV rarely/ADV during/ADP the/DET plan said/VERB/say so/ADV ./PUNCT',
    ['say: Pilots'],
  ],
  ['Ida/PROPN and/CCONJ citing/VERB/cite “”/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?', 'cite: ?']],
  ['Ida/PROPN ,/PUNCT rashly/ADV “”/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['Pilots who/PRON Ida/PROPN said/VERB/say so/ADV left/VERB ./PUNCT', ['say: Ida']],
  ['During/ADP the/DET talks in/ADP Oslo/PROPN pilots said/VERB/say so/ADV ./PUNCT', ['say: Oslo pilots']],
  ['Pilots who/PRON left/VERB ,/PUNCT like/VERB Ida/PROPN said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['Pilots who/PRON saw/VERB “”/PUNCT like/VERB Ida/PROPN said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  [
    'The/DET Post/PROPN quoted/VERB/quote Ida/PROPN in/ADP a/DET long/ADJ piece on/ADP walls as/ADP saying/VERB/say so/ADV ./PUNCT',
    ['say: Ida in a long piece on walls'],
  ],
  [
    'The/DET Post/PROPN quoted/VERB/quote Ida/PROPN in/ADP a/DET piece on/ADP walls as/ADP saying/VERB/say so/ADV ./PUNCT',
    ['say: Ida in a piece on walls'],
  ],
  [
    'Ida/PROPN said/VERB/say no/INTJ when/SCONJ Tom/PROPN left/VERB/leave ,/PUNCT adding/VERB/add that/SCONJ it/PRON leaks/VERB ./PUNCT',
    ['say: Ida', 'add: Ida'],
  ],
  ['Ida/PROPN is/AUX old/ADJ and/CCONJ said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  [
    'Ida/PROPN met/VERB/meet Tom/PROPN who/PRON left/VERB/leave and/CCONJ said/VERB/say so/ADV ./PUNCT',
    ['say: Ida'],
  ],
  ['Whoever/PRON said/VERB/say so/ADV left/VERB ./PUNCT', ['say: ?']],
  ['Ida/PROPN ,/PUNCT whoever/PRON said/VERB/say so/ADV ,/PUNCT left/VERB ./PUNCT', ['say: ?']],
  [
    'Ida/PROPN is/AUX reportedly/ADV believed/VERB/believe to/PART have/AUX said/VERB/say so/ADV ./PUNCT',
    ['say: Ida'],
  ],
  ['Ida/PROPN is/AUX rumored/VERB/rumor to/PART have/AUX said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['Ida/PROPN is/AUX rumoured/VERB/rumour to/PART have/AUX said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['Ida/PROPN is/AUX unknown/VERB/unknow to/PART have/AUX said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['Tom/PROPN ,/PUNCT Ida/PROPN is/AUX saying/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  ['Tom/PROPN left/VERB/leave in/ADP a/DET boat saying/VERB/say so/ADV ./PUNCT', ['say: Tom']],
  ['Citing/VERB/cite walls ,/PUNCT Ida/PROPN left/VERB ,/PUNCT Tom/PROPN stayed/VERB ./PUNCT', ['cite: Ida']],
  ['Then/ADV ,/PUNCT citing/VERB/cite walls ,/PUNCT Ida/PROPN left/VERB ./PUNCT', []],
])('what stands before a verb: %s', (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});
