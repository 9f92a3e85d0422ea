import { describe, expect, it } from 'vitest';
import { possibleBoundaries } from '../../src/article/sentence-boundaries.ts';
import { splitSentences } from '../../src/article/sentences.ts';

const split = (text: string, language: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** A bar stands where one sentence ends and the next begins; by what the case is about. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['a footnote of two digits', 'en', 'It ended.[12] |The next began.'],
  ['a footnote of three digits', 'en', 'It ended.[123]|The next began.'],
  ['a footnote of one digit at the end', 'en', 'It ended.[1]'],
  ['a blank before a closing quotation mark', 'en', 'He said: “It is over. ” and left. |The rest stayed.'],
  ['a blank before a closing bracket', 'en', 'They came (at noon. ) and left. |The rest stayed.'],
  ['an apostrophe that opens a sentence', 'en', 'He came. |’Tis late.'],
  ['small Roman numbers of a list', 'en', 'iii. Stir it. |Then wait.'],
  ['large Roman numbers of a list', 'en', 'VIII. Stir it. |Then wait.'],
  ['a number of a list in brackets', 'en', '(12) Stir it. |Then wait.'],
  ['a number of a list', 'en', '12. Stir it. |Then wait.'],
  ['a small letter of a list', 'en', 'b. Stir it. |Then wait.'],
  ['a number that ends a word', 'en', 'Room12. |Nobody was there.'],
  ['a letter of a list', 'en', 'B. Stir it. |Then wait.'],
  ['a number that ends a sentence', 'en', 'They were 12. |Then two left.'],
  ['three dots before a capital', 'en', 'He waited ... |Then I left.'],
  ['three dots before “I”', 'en', 'He waited ... I left. |Nobody came.'],
  ['three dots earlier in the sentence', 'en', 'Well ... so it went. |I left.'],
  ['three dots in quotation marks', 'en', '“Well ...” I said. |Nobody heard.'],
  ['three dots in quotation marks, and another', 'en', '“Well ...” |Ann Lee left.'],
  ['a question and its speaker', 'en', '“Why now?” Ann Lee asked. |Nobody knew.'],
  ['a question and somebody who said that', 'en', 'Who was it? |Ann Lee said that it was she.'],
  ['a question and its speaker behind a dash', 'en', '“Why?” – she asked. |Nobody knew.'],
  ['a question and its speaker in brackets', 'en', '“Why?” (she asked). |Nobody knew.'],
  ['a question that goes on in quotation marks', 'en', '“Why?” “and how?” she asked. |Nobody knew.'],
  ['a question asked of somebody', 'en', '“Why?” she asked of iPhone men. |Nobody knew.'],
  ['a name in small letters after a call', 'en', 'Stop! |iPhone sales rose.'],
  ['a name in Arabic after a call', 'en', 'Stop! |al-Qaeda denied it.'],
  ['a point of a list after a call', 'en', 'Stop! |(ii) the second rule.'],
  ['a question that a source follows', 'en', 'Who was it? |According to Ann Lee said to be ill, nobody.'],
  ['a question earlier on', 'en', '“Why?” he asked. |Ann Lee said no more.'],
  ['a question in a language that sets no speaker so', 'de', 'Wer war das? |Anna Keller sagte nichts.'],
  ['a question in Chinese and its speaker', 'zh', '“为什么？”记者问。|没有人回答。'],
  ['a call in Chinese and what comes next', 'zh', '快来！|没有人回答。'],

  ['an acronym like an abbreviation', 'en', 'The patient has MS. |Her doctor knew.'],
  ['an abbreviation in capitals only at its start', 'en', 'The patient saw Ms. Ortiz. |She knew.'],
  ['two of a letter, and what comes next', 'en', 'He joined the AA. |It helped.'],
  ['a plural in Spanish', 'es', 'Viajó a EE. UU. ayer. |Volvió.'],
  ['a plural in Spanish at the start', 'es', 'Fue en mayo. |EE. UU. ganó.'],
  ['two of a letter, and a plural later', 'es', 'Se unió a la AA. |Fue en EE. UU. ayer.'],
  ['an abbreviation of two letters apart', 'de', 'Das gilt z. B. Kindern viel. |Sonst nicht.'],
  ['an abbreviation of two letters apart at the start', 'de', 'Z. B. Kinder dürfen das. |Sonst niemand.'],
  ['small letters apart', 'de', 'Es kamen u. a. Kinder. |Sie blieben.'],
  ['small letters apart at the start', 'de', 'U. a. Kinder kamen. |Sie blieben.'],
  ['a rank of two letters apart', 'de', 'Oberst a. D. Weber kam. |Er ging.'],
  ['an ordinal before a month', 'de', 'Es war am 3. Oktober. |Er ging.'],
  ['an ordinal of two digits', 'de', 'Es war am 13. Oktober. |Er ging.'],
  ['an ordinal before a word that opens sentences', 'de', 'Er wurde 3. |Die anderen gingen.'],
  ['a year, which is no ordinal', 'de', 'Das war 1990. |Berlin jubelte.'],
  ['a number of three digits, which is no ordinal', 'de', 'Es waren 120. |Berlin jubelte.'],
  ['a number in a language without such ordinals', 'en', 'They were 12. |Bergen rejoiced.'],
  ['a number after its word', 'en', 'They live at No. 5 there. |It is old.'],
  ['a number after its word and a sign', 'en', 'It is No. #5 there. |It cost Rs. 500 once.'],
  ['a price after its word', 'de', 'Es kostet ca. €5 im Jahr. |Mehr nicht.'],
  ['a price after its word with a blank', 'de', 'Es kostet ca. € 5 im Jahr. |Mehr nicht.'],
  ['such a word as an answer', 'en', 'He said no. |Then 5 left.'],
  ['such a word as an answer, and a letter', 'en', 'He said no. |A 5 it was.'],
  ['such a word as an answer, and a road', 'en', 'He said no. |B5 was next.'],

  ['an initial', 'en', 'It was Ann I. Miller who came. |Nobody knew her.'],
  ['initials with a hyphen', 'fr', 'J.-P. Sartre est venu. |Il est parti.'],
  ['initials with a hyphen and one stop', 'fr', 'C’était J-P. Sartre. |Il est parti.'],
  ['initials without blanks', 'en', 'It was J.R.R. Tolkien. |He wrote it.'],
  ['a pronoun that ends a sentence', 'en', 'So did she and I. |Ann left.'],
  ['the first of several wars', 'en', 'They fought in World War I. |Ann left.'],
  ['a name that begins like a war', 'en', 'It was Warner I. Miller who came. |Ann left.'],
  ['a name that ends in a capital', 'en', 'He has an iPhoneX. |Nobody else does.'],
  ['an initial before a word that opens sentences', 'en', 'They took Plan B. |The first had failed.'],
  ['an initial before another', 'en', 'It was A. A. Milne. |He wrote it.'],
  ['a company before a word that opens sentences', 'en', 'He works for Foo Inc. |“The pay is good.”'],
  ['a company before a name', 'en', 'He met Foo Inc. “Chief” Ann Lee. |She left.'],

  ['marks alone before the first sentence', 'en', '!! The wall is old. |The mayor left.'],
  ['marks alone behind a sentence', 'en', 'The wall is old. !! |The mayor left.'],
  ['marks alone at the start of a line', 'en', 'The wall is old.\n|!! The mayor left.'],
  ['two lines', 'en', 'The wall is old\n|the mayor left'],
  ['a line break after an abbreviation', 'en', 'He met Dr.\n|Ortiz came.'],
  ['a line break within white space', 'en', 'The wall is old \n |and stays'],
];

describe('a sentence ends at', () => {
  it.each(CASES)('%s (%s): %s', (_, language, marked) => {
    expect(split(marked.replaceAll('|', ''), language)).toEqual(marked.split('|').map((each) => each.trim()));
  });

  it('no closing mark, which is never parted from what it closes', () => {
    for (const text of ['He said: “It is over. ” The rest left.', 'They came (at noon. ) The rest left.'])
      expect(split(text, 'en').filter((each) => /^[”)]/.test(each))).toEqual([]);
  });

  it('no mark on a line of its own', () => {
    expect(split('!!\nThe wall is old.\n!!\nThe mayor left.\n!!', 'en')).toEqual([
      'The wall is old.',
      'The mayor left.',
    ]);
  });
});

describe('the boundaries of a long text', () => {
  const sentence = 'The wall is old. ';

  it('are where they are in a short one', () => {
    for (const count of [1, 2, 240, 241, 242, 255, 256, 257, 482, 1000]) {
      const text = sentence.repeat(count).trim();
      expect(possibleBoundaries(text, 'en')).toEqual(
        Array.from({ length: count - 1 }, (_, at) => (at + 1) * sentence.length),
      );
    }
  });

  it('are found behind a sentence of any length', () => {
    for (const length of [3800, 3840, 4090, 4096, 4100, 8192, 20_000]) {
      const text = `${'a'.repeat(length)}. The wall is old. The mayor left.`;
      expect(possibleBoundaries(text, 'en')).toEqual([length + 2, length + 19]);
    }
  });

  it('are none where a sentence goes on after stars, wherever these stand', () => {
    for (const count of [230, 236, 238, 240, 250]) {
      const before = sentence.repeat(count);
      const text = `${before}They waited. ${'* '.repeat(60)}and left. The mayor stayed.`;
      expect(possibleBoundaries(text, 'en')).toEqual([
        ...Array.from({ length: count }, (_, at) => (at + 1) * sentence.length),
        text.indexOf('The mayor'),
      ]);
    }
  });

  it('are looked at again where a run of marks begins at the end of a stretch', () => {
    for (const length of [4080, 4090, 4095, 4096]) {
      const text = `${'a'.repeat(length)}.${'”'.repeat(5)} The wall is old.`;
      expect(possibleBoundaries(text, 'en')).toEqual([length + 7]);
    }
  });
});
