import { expect, test } from 'vitest';
import { cuesOf } from './cues-of.ts';

test.each<[sentence: string, cues: string[]]>([
  ['Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida, a nurse']],
  [
    'Ida/PROPN ,/PUNCT a/DET nurse of/ADP Oslo/PROPN ,/PUNCT who/PRON left/VERB ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, a nurse of Oslo'],
  ],
  ['Ida/PROPN ,/PUNCT 54/NUM ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  [
    'Ida/PROPN ,/PUNCT 54/NUM ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, a nurse'],
  ],
  [
    'Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT a/DET wall ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, a nurse'],
  ],
  [
    'Ida/PROPN ,/PUNCT a/DET wall ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, a nurse'],
  ],
  ['He/PRON ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: He, a nurse']],
  [
    'It/PRON rained/VERB ,/PUNCT she/PRON ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: she, a nurse'],
  ],
  ['She/PRON left/VERB ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['The/DET mayor ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida, The mayor']],
  ['The/DET mayor ,/PUNCT Ida/PROPN ,/PUNCT 54/NUM ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
  [
    'One/NUM of/ADP the/DET pilots ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: One of the pilots, Ida'],
  ],
  [
    'One/NUM of/ADP the/DET walls ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: One of the walls, Ida'],
  ],
  ['The/DET wall ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: The wall, Ida']],
  ['By/ADP the/DET mayor ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['But/CCONJ the/DET mayor ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida, the mayor']],
  ['Oslo/PROPN ,/PUNCT Gov./PROPN Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Gov. Ida']],
  ['Oslo/PROPN ,/PUNCT Mr./PROPN Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Mr. Ida']],
  [
    'Ida/PROPN ,/PUNCT Tidal/PROPN Group/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, Tidal Group'],
  ],
  [
    'Ida/PROPN ,/PUNCT Tidal/PROPN Group/PROPN ,/PUNCT Oslo/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, Tidal Group'],
  ],
  [
    'Ida/PROPN ,/PUNCT Tidal/PROPN Group/PROPN ,/PUNCT University/PROPN of/ADP Oslo/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, Tidal Group'],
  ],
  [
    'Ida/PROPN ;/PUNCT Tidal/PROPN Group/PROPN ,/PUNCT Oslo/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Tidal Group, Oslo'],
  ],
  ['The/DET survey which/PRON counts/VERB walls ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: The survey']],
  ['The/DET pilot who/PRON left/VERB ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: The pilot']],
  [
    'Ida/PROPN for/ADP Food/PROPN Norway/PROPN ,/PUNCT says/VERB/say so/ADV ./PUNCT',
    ['say: Ida for Food Norway'],
  ],
  [
    'As/ADP Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say ,/PUNCT it/PRON leaks/VERB ./PUNCT',
    ['say: Ida, a nurse'],
  ],
  [
    'When/ADV Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ,/PUNCT it/PRON rained/VERB ./PUNCT',
    ['say: Ida, a nurse'],
  ],
  ['Yet/CCONJ Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida, a nurse']],
  ['Even/ADV Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida, a nurse']],
  [
    'Seven/NUM pilots ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Seven pilots, a nurse'],
  ],
  ['Today/ADV Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida, a nurse']],
  ['Leaving/VERB Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['In/ADP Oslo/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['Today/ADV in/ADP Oslo/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['“”/PUNCT Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida, a nurse']],
  ['“”/PUNCT ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  [
    'It/PRON rains/VERB :/PUNCT Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, a nurse'],
  ],
  ['Ida/PROPN —/PUNCT a/DET nurse —/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida, a nurse']],
  ['Ida/PROPN …/PUNCT a/DET nurse …/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida, a nurse']],
  [
    'Ida/PROPN ,/PUNCT a/DET b ,/PUNCT c ,/PUNCT d ,/PUNCT e ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, a b'],
  ],
  [
    'Ida/PROPN ,/PUNCT a/DET b ,/PUNCT c ,/PUNCT d ,/PUNCT e ,/PUNCT f ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, a b'],
  ],
  [',/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  [
    'Gov./PROPN Ida/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Gov. Ida, a nurse'],
  ],
  ['Today/ADV Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  [
    'Today/ADV in/ADP Oslo/PROPN ,/PUNCT the/DET mayor ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: the mayor, a nurse'],
  ],
  [
    'Ida/PROPN ,/PUNCT today/ADV in/ADP Oslo/PROPN ,/PUNCT the/DET mayor ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: the mayor, a nurse'],
  ],
  [
    'Ida/PROPN ,/PUNCT today/ADV in/ADP Oslo/PROPN ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, a nurse'],
  ],
  [
    'Ida/PROPN ,/PUNCT who/PRON left/VERB ,/PUNCT a/DET nurse ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, a nurse'],
  ],
  [
    'Ida/PROPN ,/PUNCT who/PRON left/VERB ,/PUNCT a/DET wall ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida'],
  ],
  ['A/DET nurse ,/PUNCT said/VERB/say Tom/PROPN ./PUNCT', ['say: Tom']],
  [
    'Tom/PROPN ,/PUNCT the/DET mayor ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Tom, the mayor'],
  ],
  [
    'It/PRON rained/VERB ,/PUNCT the/DET mayor ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, the mayor'],
  ],
  [
    'But/CCONJ one/NUM of/ADP the/DET pilots ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida, one of the pilots'],
  ],
  [
    'But/CCONJ one/NUM of/ADP the/DET walls ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: one of the walls, Ida'],
  ],
  [
    'But/CCONJ two/NUM of/ADP the/DET pilots ,/PUNCT Ida/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: two of the pilots, Ida'],
  ],
  [
    'Ida/PROPN ,/PUNCT a/DET b ,/PUNCT c ,/PUNCT d ,/PUNCT e ,/PUNCT f ,/PUNCT g ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: a b, c'],
  ],
  [
    'Ida/PROPN who/PRON left/VERB ,/PUNCT they/PRON knew/VERB ,/PUNCT said/VERB/say so/ADV ./PUNCT',
    ['say: Ida'],
  ],
  ['The/DET wall that/PRON leaks/VERB ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: The wall']],
  ['The/DET board thereof/ADV ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: ?']],
  ['Ida/PROPN ,/PUNCT wherever/ADV Tom/PROPN ,/PUNCT said/VERB/say so/ADV ./PUNCT', ['say: Ida']],
])('past what stands between commas: %s', (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});
