import { describe, expect, test } from 'vitest';
import { loadGivenNames } from '../../../src/article/speakers/given-names.ts';
import { joinHyphens, mendTags } from '../../../src/article/speakers/mend-tags.ts';
import { tagged } from './words-of.ts';

/** Words that the article has with a capital within sentences, and words that it writes small somewhere. */
const NAMES = new Set(['Wells', 'Young', 'Hope', 'Fast', 'Will', 'Grant', 'Now', 'Board']);
const SMALL = new Set(['mole', 'board']);

/** What is made of words that a tagger marked: those whose mark changes, with their new one. */
async function mended(sentence: string): Promise<string> {
  const words = tagged(sentence);
  const after = mendTags(words, NAMES, SMALL, await loadGivenNames());
  return after
    .flatMap(({ text, pos, lemma }, at) => {
      const before = words[at];
      if (before?.pos === pos && before.lemma === lemma) return [];
      return `${text}/${pos}${before?.lemma === lemma ? '' : `/${lemma}`}`;
    })
    .join(' ');
}

describe('a capital makes a name', () => {
  test.each([
    ['within a sentence', 'They/PRON met/VERB Wells/VERB ./PUNCT', 'Wells/PROPN'],
    ['but not behind a mark that opens one', 'Go/VERB :/PUNCT Run/VERB ./PUNCT', ''],
    ['behind a comma', 'Go/VERB ,/PUNCT Run/VERB ./PUNCT', 'Run/PROPN'],
    ['at the beginning, where the article has it within others', 'Hope/NOUN left/VERB ./PUNCT', 'Hope/PROPN'],
    ['at the beginning, where it has not', 'Joy/NOUN left/VERB ./PUNCT', ''],
    ['at the beginning, unless a verb', 'Wells/VERB up/ADP ./PUNCT', ''],
    ['at the beginning, unless an adverb before a comma', 'Now/ADV ,/PUNCT they/PRON left/VERB ./PUNCT', ''],
    ['at the beginning, of an adverb without one', 'Fast/ADV left/VERB ./PUNCT', 'Fast/PROPN'],
    ['before a verb of saying', 'Will/AUX said/VERB/say so/ADV ./PUNCT', 'Will/PROPN'],
    ['before another verb', 'Will/AUX leave/VERB ./PUNCT', ''],
    ['before a verb of saying, of a word that is no name', 'Can/AUX said/VERB/say so/ADV ./PUNCT', ''],
    ['unless a pronoun', 'They/PRON met/VERB Her/PRON ./PUNCT', ''],
    ['unless a single letter', 'They/PRON met/VERB X/NOUN ./PUNCT', ''],
    ['unless a small one', 'They/PRON met/VERB wells/NOUN ./PUNCT', ''],
    ['of a given name before a name', 'Josh/NOUN Hendler/PROPN left/VERB ./PUNCT', 'Josh/PROPN'],
    ['of a given name that is a verb', 'Grant/VERB Young/PROPN left/VERB ./PUNCT', 'Grant/PROPN'],
    ['of no given name before a name', 'Ask/VERB Young/PROPN now/ADV ./PUNCT', ''],
    ['of a given name before no name', 'Mark/VERB it/PRON now/ADV ./PUNCT', ''],
    ['of a given name before a small name', 'Mark/VERB young/PROPN now/ADV ./PUNCT', ''],
    ['of a given name within a sentence', 'Then/ADV mark/VERB Young/PROPN now/ADV ./PUNCT', ''],
    ['of a title, which is none', 'Dean/NOUN Young/PROPN left/VERB ./PUNCT', ''],
    ['of a verb for people, which is a noun', 'Coach/VERB Young/PROPN left/VERB ./PUNCT', 'Coach/NOUN'],
    ['of people, at the beginning', 'Mayor/PROPN left/VERB ./PUNCT', 'Mayor/NOUN'],
    ['of people, within a sentence', 'The/DET old/ADJ Mayor/PROPN left/VERB ./PUNCT', ''],
    [
      'of what it writes small elsewhere, within a sentence',
      'The/DET old/ADJ Mole/PROPN left/VERB ./PUNCT',
      '',
    ],
    ['of what it writes small and with a capital', 'Board/PROPN left/VERB ./PUNCT', ''],
    ['of what it writes small, at the beginning', 'Mole/PROPN left/VERB ./PUNCT', 'Mole/NOUN'],
    ['of a name that it writes with a capital alone', 'Wall/PROPN left/VERB ./PUNCT', ''],
    ['of “I’m”, never', 'Then/ADV I’m/PROPN old/ADJ ./PUNCT', 'I’m/PRON'],
    ['of “It’s”, not of that', 'Then/ADV It’s/PROPN old/ADJ ./PUNCT', ''],
    ['of the WHO', 'The/DET WHO/PRON left/VERB ./PUNCT', 'WHO/PROPN'],
    ['of the US', 'The/DET US/PRON left/VERB ./PUNCT', 'US/PROPN'],
    ['of IT among capitals, not', 'IT/PRON IS/AUX ./PUNCT', ''],
    ['of an auxiliary within a sentence, not', 'They/PRON said/VERB/say Will/AUX leave/VERB ./PUNCT', ''],
  ])('%s: %s', async (_shows, sentence, expected) => {
    expect(await mended(sentence)).toBe(expected);
  });
});

describe('a verb of saying', () => {
  test.each([
    ['taken for a noun', 'Wells/PROPN said/NOUN so/ADV ./PUNCT', 'said/VERB/say'],
    ['taken for another verb’s form', 'Wells/PROPN said/VERB/said so/ADV ./PUNCT', 'said/VERB/say'],
    ['that is an adjective', 'The/DET said/ADJ wall/NOUN ./PUNCT', ''],
    ['behind an article', 'A/DET say/NOUN in/ADP it/PRON ./PUNCT', ''],
    ['as “say” between commas', 'In/ADP ,/PUNCT say/NOUN ,/PUNCT May/PROPN ./PUNCT', ''],
    ['as “says” behind a comma', 'It/PRON ,/PUNCT says/NOUN Wells/PROPN ./PUNCT', 'says/VERB/say'],
    ['with a capital within a sentence', 'A/DET man/NOUN ,/PUNCT Said/PROPN ,/PUNCT left/VERB ./PUNCT', ''],
    ['that points out', 'Wells/PROPN points/NOUN out/ADP that/SCONJ ./PUNCT', 'points/VERB/point'],
    ['that points at it', 'Wells/PROPN points/NOUN at/ADP that/PRON ./PUNCT', ''],
    ['that viewpoints out', 'Wells/PROPN viewpoints/NOUN out/ADP ./PUNCT', ''],
    ['that shot back', 'Wells/PROPN shot/NOUN back/ADV ./PUNCT', 'shot/VERB'],
    ['that shot up', 'Wells/PROPN shot/NOUN up/ADV ./PUNCT', ''],
    ['that overshot back', 'Wells/PROPN overshot/NOUN back/ADV ./PUNCT', ''],
    ['in -s before “that”', 'Wells/PROPN notes/NOUN that/SCONJ it/PRON is/AUX ./PUNCT', 'notes/VERB/note'],
    ['in -s before a pronoun', 'Wells/PROPN notes/NOUN they/PRON left/VERB ./PUNCT', 'notes/VERB/note'],
    ['in -s before a colon', 'Wells/PROPN notes/NOUN :/PUNCT It/PRON is/AUX ./PUNCT', 'notes/VERB/note'],
    [
      'in -s before a noun phrase',
      'Wells/PROPN notes/NOUN the/DET wall/NOUN leaks/VERB ./PUNCT',
      'notes/VERB/note',
    ],
    ['in -s of a common noun before a noun phrase', 'Tide/NOUN notes/NOUN the/DET wall/NOUN ./PUNCT', ''],
    [
      'in -s at the end behind a comma',
      'It/PRON leaks/VERB ,/PUNCT Wells/PROPN notes/NOUN ./PUNCT',
      'notes/VERB/note',
    ],
    ['in -s at the end without a comma', 'It/PRON is/AUX Wells/PROPN notes/NOUN ./PUNCT', ''],
    [
      'in -s at the end, far from its comma',
      'So/ADV ,/PUNCT it/PRON is/AUX an/DET old/ADJ Old/PROPN Wells/PROPN notes/NOUN ./PUNCT',
      '',
    ],
    ['in -s before a verb', 'Wells/PROPN notes/NOUN left/VERB ./PUNCT', ''],
    ['in -s that is more often a noun', 'Wells/PROPN comments/NOUN that/SCONJ it/PRON is/AUX ./PUNCT', ''],
    ['in -s that ends as one that is', 'Wells/PROPN outposts/NOUN that/SCONJ it/PRON is/AUX ./PUNCT', ''],
    ['in -s of no verb of saying', 'Wells/PROPN walls/NOUN that/PRON leak/VERB ./PUNCT', ''],
    ['in -s behind a possessive', 'Wells/PROPN ’s/PART notes/NOUN that/PRON he/PRON left/VERB ./PUNCT', ''],
    ['in -s behind an adjective', 'Old/ADJ notes/NOUN that/PRON he/PRON left/VERB ./PUNCT', ''],
    ['in -s at the beginning', 'Notes/NOUN that/PRON he/PRON left/VERB ./PUNCT', ''],
    ['in -s at the end without a mark', 'Wells/PROPN notes/NOUN', ''],
    ['of several, behind a plural', 'Divers/NOUN note/NOUN that/SCONJ it/PRON is/AUX ./PUNCT', 'note/VERB'],
    ['of several, behind “many”', 'Many/ADJ claim/NOUN it/PRON leaks/VERB ./PUNCT', 'claim/VERB'],
    ['of several, behind one', 'Young/PROPN note/NOUN that/SCONJ it/PRON is/AUX ./PUNCT', ''],
    ['of several, behind a word in -ss', 'Glass/NOUN note/NOUN that/PRON it/PRON is/AUX ./PUNCT', ''],
    ['of several, behind a singular', 'Diver/NOUN note/NOUN that/SCONJ it/PRON is/AUX ./PUNCT', ''],
    ['of several, before a noun phrase', 'Divers/NOUN note/NOUN the/DET wall/NOUN ./PUNCT', ''],
    [
      'as a participle behind an auxiliary',
      'Wells/PROPN is/AUX promising/ADJ lower/ADJ walls/NOUN ./PUNCT',
      'promising/VERB/promise',
    ],
    [
      'as a participle behind a comma',
      'Wells/PROPN left/VERB ,/PUNCT insisting/NOUN it/PRON is/AUX ./PUNCT',
      'insisting/VERB/insist',
    ],
    [
      'as a participle before “to”',
      'Wells/PROPN is/AUX vowing/ADJ to/PART go/VERB ./PUNCT',
      'vowing/VERB/vow',
    ],
    [
      'as a participle with a doubled letter',
      'Wells/PROPN is/AUX bragging/ADJ that/SCONJ it/PRON is/AUX ./PUNCT',
      'bragging/VERB/brag',
    ],
    ['as a participle before a verb', 'The/DET wall/NOUN is/AUX promising/ADJ ./PUNCT', ''],
    ['as a participle behind another word', 'A/DET promising/ADJ wall/NOUN ./PUNCT', ''],
    ['as a participle of no verb of saying', 'Wells/PROPN is/AUX running/ADJ walls/NOUN ./PUNCT', ''],
    ['as a participle at the beginning', 'Promising/ADJ walls/NOUN ,/PUNCT he/PRON left/VERB ./PUNCT', ''],
  ])('%s: %s', async (_shows, sentence, expected) => {
    expect(await mended(sentence)).toBe(expected);
  });
});

describe('other words', () => {
  test.each([
    ['“have” before a verb', 'To/PART have/VERB said/VERB/say so/ADV ./PUNCT', 'have/AUX'],
    ['“have” before a noun', 'To/PART have/VERB walls/NOUN ./PUNCT', ''],
    ['another verb before a verb', 'To/PART behave/VERB said/VERB/say so/ADV ./PUNCT', ''],
    [
      'what “according to” goes before',
      'It/PRON is/AUX ,/PUNCT according/VERB to/ADP figures/VERB ./PUNCT',
      'figures/NOUN',
    ],
    ['a verb behind another “to”', 'It/PRON went/VERB to/PART figure/VERB ./PUNCT', ''],
    ['a verb behind a possessive', 'Wells/PROPN ’s/PART encounter/VERB left/VERB ./PUNCT', 'encounter/NOUN'],
    ['a verb in -ing behind a possessive', 'Wells/PROPN ’s/PART running/VERB ./PUNCT', ''],
    ['a verb in -ed behind a possessive', 'Wells/PROPN ’s/PART walled/VERB town/NOUN ./PUNCT', ''],
    ['a verb of saying behind a possessive', 'Wells/PROPN ’s/PART suggest/VERB it/PRON ./PUNCT', ''],
    ['a verb behind “it’s”', 'It/PRON ’s/PART come/VERB ./PUNCT', ''],
    ['a noun behind a possessive', 'Wells/PROPN ’s/PART boat/NOUN ./PUNCT', ''],
  ])('%s: %s', async (_shows, sentence, expected) => {
    expect(await mended(sentence)).toBe(expected);
  });
});

test.each([
  ['Cobb/PROPN ~-/PUNCT ~Hunter/PROPN left/VERB', 'Cobb-Hunter/PROPN left/VERB'],
  ['so/ADV ~-/PUNCT ~called/VERB walls/NOUN', 'so-called/ADJ walls/NOUN'],
  ['a/DET stand/VERB ~-/PUNCT ~up/ADP', 'a/DET stand-up/ADJ'],
  ['ex/X ~-/PUNCT ~mayor/NOUN', 'ex-mayor/NOUN'],
  ['Oslo/PROPN ~-/PUNCT ~born/ADJ', 'Oslo-born/ADJ'],
  ['son/NOUN ~-/PUNCT ~in/ADP ~-/PUNCT ~law/NOUN', 'son-in-law/NOUN'],
  ['1911/NUM ~-/PUNCT ~12/NUM', '1911-12/NUM'],
  ['a/NOUN ~‐/PUNCT ~b/NOUN', 'a‐b/NOUN'],
  ['Oslo/PROPN -/PUNCT Bergen/PROPN', 'Oslo/PROPN -/PUNCT Bergen/PROPN'],
  ['Oslo/PROPN ~-/PUNCT Bergen/PROPN', 'Oslo/PROPN -/PUNCT Bergen/PROPN'],
  ['Oslo/PROPN ~—/PUNCT ~Bergen/PROPN', 'Oslo/PROPN —/PUNCT Bergen/PROPN'],
  ['(/PUNCT ~-/PUNCT ~Bergen/PROPN', '(/PUNCT -/PUNCT Bergen/PROPN'],
  ['Oslo/PROPN ~-/PUNCT ~(/PUNCT', 'Oslo/PROPN -/PUNCT (/PUNCT'],
  ['-/PUNCT ~Bergen/PROPN', '-/PUNCT Bergen/PROPN'],
  ['Oslo/PROPN ~-/PUNCT', 'Oslo/PROPN -/PUNCT'],
  ['', ''],
])('hyphens between words: %s', (sentence, joined) => {
  const words = joinHyphens(tagged(sentence));
  expect(words.map(({ text, pos }) => `${text}/${pos}`).join(' ')).toBe(joined);
});

test('words that are joined stand where theirs stood', () => {
  expect(joinHyphens(tagged('the/DET Cobb/PROPN ~-/PUNCT ~Hunter/PROPN wall'))[1]).toEqual({
    text: 'Cobb-Hunter',
    lower: 'cobb-hunter',
    lemma: 'cobb-hunter',
    pos: 'PROPN',
    start: 4,
    end: 15,
  });
});
