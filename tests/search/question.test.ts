import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { baseForm } from '../../src/search/irregular.ts';
import { knowsPhrase } from '../../src/search/knows.ts';
import { languageOf } from '../../src/search/language.ts';
import { readQuestion } from '../../src/search/question.ts';
import { isInOtherScript, scriptOf } from '../../src/search/script.ts';
import { search } from '../../src/search/search.ts';
import { termOf } from '../../src/search/terms.ts';
import { tokenize } from '../../src/search/tokens.ts';
import { createWordFilter, hasWord } from '../../src/search/word-filter.ts';
import { listedKinds, WORD_KIND } from '../../src/search/word-kinds.ts';
import { articleOf, LIGHTHOUSE } from './articles.ts';

const indexed = () => buildIndex([LIGHTHOUSE]);
const read = (text: string, index = indexed()) => readQuestion(index, text, 'en');

/** A unit as `word@place=certainty`, with what it is: a name (n), digits (d), an everyday word (e). */
const shown = (text: string) =>
  read(text).units.map(({ written, place, certainty, kind, everyday }) => {
    const marks = [kind & WORD_KIND.capital && 'n', kind & WORD_KIND.digits && 'd', everyday && 'e'];
    return `${written}@${place}=${Number(certainty.toFixed(2))}${marks.filter(Boolean).join('')}`;
  });

describe('a question is read as words', () => {
  it.each<[string, readonly string[]]>([
    ['does the lamp burn oil', ['lamp@2=1e', 'burned@3=1e', 'oil@4=1e']],
    ['LAMP lamp lamps', ['lamp@0=1e']],
    ['did Kudashev come', ['Kudashëv@1=1n', 'come@2=0e']],
    ['the r-200 radar', ['R200@2=1d', 'radar@3=1e']],
    ['counter terrorism', ['counterterrorism@0=0.95e']],
    ['sailingclub', ['sailing@0=0.9', 'club@0=0.9']],
    ['kudashov', ['Kudashëv@0=0.88n']],
    ['kudasov', ['Kudashëv@0=0.71n']],
    ['tikcets', ['Tickets@0=0.86']],
    ['Okonkwo 1999', ['Okonkwo@0=0n', '1999@1=0d']],
    ['passport', ['passport@0=0e']],
    ['the of and', []],
  ])('%s', (text, units) => {
    expect(shown(text)).toEqual(units);
  });

  it.each<[string, readonly string[]]>([
    ['is a slip in three letters', ['oli']],
    ['is two slips in six letters', ['tukots']],
    ['is three slips in many letters', ['kxdxshxv']],
    ['is a slip in a number', ['1875']],
    ['is too short to be two run together', ['atlamp']],
  ])('none is mended where it %s', (_, words) => {
    for (const word of words)
      expect(read(word).units).toMatchObject([{ written: word, terms: [], certainty: 0 }]);
  });

  it('a mended word stands for all that are as near, with a weight below 1', () => {
    const twins = buildIndex([
      articleOf('Names', { '': ['They met Karlov and Karlev there.', 'Karlov left.'] }),
    ]);
    const [unit] = readQuestion(twins, 'karliv', 'en').units;
    expect(unit?.terms).toHaveLength(2);
    for (const { weight } of unit?.terms ?? []) expect(weight).toBeCloseTo(1 - 1 / 6, 6);
  });

  it('a slip in one letter is preferred to two, and to cutting in two', () => {
    const near = buildIndex([
      articleOf('Names', { '': ['They met Karlovin and Karloven, and the kar and lovis.'] }),
    ]);
    expect(readQuestion(near, 'karlovis', 'en').units.map(({ written }) => written)).toEqual(['Karlovin']);
    expect(readQuestion(near, 'karlovxn', 'en').units).toMatchObject([{ terms: [{}, {}] }]);
  });

  it('its words have terms, small ones too; what the articles lack has none', () => {
    const index = indexed();
    const { terms } = read('the lamp of Okonkwo', index);
    expect([...terms].map((term) => index.stems[term] ?? null)).toEqual(['the', 'lamp', 'of', null]);
  });

  it('finds any word of the articles as it stands', () => {
    const index = indexed();
    const words = LIGHTHOUSE.statements
      .flatMap(({ text }) => tokenize(text))
      .filter(({ variant }) => !variant);
    for (const { text } of words) {
      if (termOf(text, languageOf('en')).stop) continue;
      expect(
        read(text, index).units.map(({ certainty, terms }) => [certainty, terms.length > 0]),
      ).toContainEqual([1, true]);
    }
  });

  it('mends a swap of two letters in any long word, unless that is another word', () => {
    const index = indexed();
    const long = [...new Set(index.words.folded)].filter((word) => /^[a-z]{7,}$/.test(word));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (word, place) => {
        const at = 1 + (place % (word.length - 3));
        const slip = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        const [unit] = read(slip, index).units;
        if (slip === word || unit?.everyday || unit?.certainty === 1) return;
        expect(unit?.terms.map(({ term }) => term)).toContain(
          index.terms.get(termOf(word, languageOf('en')).stem),
        );
      }),
    );
  });
});

describe('a phrase', () => {
  it.each([
    ['Agnes Thorvald', true],
    ['the keeper of the lamps', true],
    ['Agnes Okonkwo', false],
    ['Agnes Thorvold', false],
    ['', true],
  ])('%s is known: %s', (phrase, known) => {
    expect(knowsPhrase(indexed(), phrase, 'en')).toBe(known);
  });
});

describe('a word', () => {
  it.each<[string, string, string, boolean]>([
    ['Sanctions', 'en', 'sanction', false],
    ['recognise', 'en', termOf('recognized', languageOf('en')).stem, false],
    ['began', 'en', termOf('begin', languageOf('en')).stem, false],
    ['the', 'en', 'the', true],
    ['US', 'en', 'us', false],
    ['us', 'en', 'us', true],
    ['WHO', 'en', 'who', false],
    ['U.S.', 'en', 'us', false],
    ['2.5', 'en', '2.5', false],
    ['s', 'en', 's', true],
    ['Ж', 'ru', 'ж', true],
    ['5', 'en', 'five', false],
    ['İstanbul', 'tr', 'istanbul', false],
    ['Kudashëv', 'und', 'kudashev', false],
    ['the', 'und', 'the', false],
  ])('%s in %s counts as %s', (written, tag, stem, stop) => {
    expect(termOf(written, languageOf(tag))).toMatchObject({ stem, stop });
    expect(termOf(written, languageOf(tag))).toEqual(termOf(written, languageOf(tag)));
  });

  it.each([
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['DE', 'de'],
    ['xx', 'und'],
    ['', 'und'],
  ])('the language %j is read as %s', (tag, read) => {
    expect(languageOf(tag).tag).toBe(read);
  });

  it.each([
    ['began', 'begin'],
    ['geese', 'goose'],
    ['lives', 'life'],
    ['2', 'two'],
    ['lamp', 'lamp'],
  ])('the base form of %s is %s', (form, base) => {
    expect(baseForm(form)).toBe(base);
  });

  it.each<[string, string, number]>([
    ['1874', 'en', WORD_KIND.digits | WORD_KIND.year],
    ['2024', 'en', WORD_KIND.digits | WORD_KIND.year],
    ['2124', 'en', WORD_KIND.digits],
    ['874', 'en', WORD_KIND.digits],
    ['18745', 'en', WORD_KIND.digits],
    ['r200', 'en', WORD_KIND.digits],
    ['seven', 'en', WORD_KIND.number],
    ['january', 'en', WORD_KIND.time],
    ['december', 'en', WORD_KIND.time],
    ['sunday', 'en', WORD_KIND.time],
    ['century', 'en', WORD_KIND.time],
    ['because', 'en', WORD_KIND.cause],
    ['near', 'en', WORD_KIND.place],
    ['lamp', 'en', 0],
    ['sieben', 'de', WORD_KIND.number],
    ['marz', 'de', WORD_KIND.time],
    ['seven', 'de', 0],
    ['三次', 'zh', WORD_KIND.number],
    ['seven', 'xx', 0],
  ])('%s in %s is of the kind %i', (word, tag, kind) => {
    expect(listedKinds(word, tag)).toBe(kind);
  });
});

describe('words of a text', () => {
  const words = (text: string) =>
    tokenize(text).map(
      ({ text: word, start, end, variant }) => `${variant ? '~' : ''}${word}[${text.slice(start, end)}]`,
    );

  it.each<[string, readonly string[]]>([
    ['1,000 men', ['1000[1,000]', 'men[men]']],
    ['$1,000.50', ['1000.50[1,000.50]']],
    ['1.000,50 Euro', ['1000.50[1.000,50]', 'Euro[Euro]']],
    ['1.250.000 Menschen', ['1250000[1.250.000]', 'Menschen[Menschen]']],
    ['12,34,567 voters', ['1234567[12,34,567]', 'voters[voters]']],
    ['2,5 Millionen', ['2.5[2,5]', 'Millionen[Millionen]']],
    ['1.000 steps', ['1.000[1.000]', 'steps[steps]']],
    ['version 1.2.3', ['version[version]', '1.2.3[1.2.3]']],
    ['rooms 1,2,3', ['rooms[rooms]', '1,2,3[1,2,3]']],
    ['2.5 Euro', ['2.5[2.5]', 'Euro[Euro]']],
    ['U.S. troops', ['U.S.[U.S.]', 'troops[troops]']],
    ['the end.', ['the[the]', 'end[end]']],
    ['Ki-moon’s', ['Ki[Ki]', 'moon[moon]', 's[s]']],
    ['S‑400', ['S[S]', '400[400]', '~S400[S‑400]']],
    ['r200', ['r[r]', '200[200]', '~r200[r200]']],
    ['двадцать-пять', ['двадцать[двадцать]', 'пять[пять]', '~двадцатьпять[двадцать-пять]']],
    ['किताब की', ['किताब[किताब]', 'की[की]']],
    ['- ... ’', []],
  ])('%s', (text, tokens) => {
    expect(words(text)).toEqual(tokens);
  });

  it('of a script without spaces are cut, and pairs of characters beside them', () => {
    const tokens = tokenize('灯塔建成');
    expect(
      tokens
        .filter(({ variant }) => !variant)
        .map(({ text }) => text)
        .join(''),
    ).toBe('灯塔建成');
    expect(tokens.filter(({ variant }) => variant).map(({ text }) => text)).toEqual(['灯塔', '塔建', '建成']);
    for (const { text, start, end } of tokens) expect('灯塔建成'.slice(start, end)).toBe(text);
  });

  it('make no pair with a particle, but with its character within a word', () => {
    const pairs = (text: string) =>
      tokenize(text)
        .filter(({ variant }) => variant)
        .map(({ text: pair }) => pair);
    expect(pairs('灯塔的光芒')).toEqual(['灯塔', '光芒']);
    expect(pairs('目的')).toEqual(['目的']);
  });

  it.each([
    ['ru', 'Несколько судов такие.', 'Сколько судов, и какие?', ['судов']],
    ['hi', 'जिससे नाव चली।', 'नाव किससे चली?', ['नाव', 'चली']],
    ['zh', '灯塔老了。', '谁在灯塔？', ['灯塔']],
  ])('that ask are no words of the text misspelt, in %s', (language, statement, question, terms) => {
    const index = buildIndex([articleOf('', { '': [statement] }, language)]);
    expect(readQuestion(index, question, language).units.map(({ written }) => written)).toEqual(terms);
  });

  it('of a long run are all there, whatever its length', () => {
    for (const text of ['灯塔'.repeat(700), '𠀀'.repeat(600), `灯${'𠀀'.repeat(600)}`]) {
      const whole = tokenize(text).filter(({ variant }) => !variant);
      expect(whole.map(({ text: word }) => word).join('')).toBe(text);
      for (const { text: word, start, end } of whole) {
        expect(text.slice(start, end)).toBe(word);
        expect(word.isWellFormed()).toBe(true);
      }
    }
  });
});

describe('a list of words in few bits', () => {
  const WORDS = Array.from({ length: 2000 }, (_, i) => `word${i * 7}`);

  it('has all of them, and hardly any other', () => {
    const filter = createWordFilter(WORDS);
    for (const word of WORDS) expect(hasWord(filter, word)).toBe(true);
    const strange = Array.from({ length: 3000 }, (_, i) => `other${i}`).filter((word) =>
      hasWord(filter, word),
    );
    expect(strange.length).toBeLessThan(30);
    expect(filter.bits.length).toBe(3000);
  });
});

describe('the script of a question', () => {
  it.each([
    ['Привет, мир', 'Cyrillic'],
    ['Καλημέρα', 'Greek'],
    ['שלום', 'Hebrew'],
    ['สวัสดี', 'Thai'],
    ['안녕하세요', 'Hangul'],
    ['こんにちは', 'Han'],
    ['мир OK', 'Cyrillic'],
    ['мир hello', 'Latin'],
    ['', null],
  ])('%s: %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });

  it('is another than that of the articles, or not', () => {
    const two = buildIndex([LIGHTHOUSE, articleOf('Маяк', { '': ['Маяк построен.'] }, 'ru')]);
    expect(isInOtherScript(two, 'маяк', 0)).toBe(true);
    expect(isInOtherScript(two, 'маяк', 1)).toBe(false);
    expect(isInOtherScript(two, 'lamp', 1)).toBe(true);
    expect(isInOtherScript(two, 'маяк')).toBe(false);
    expect(isInOtherScript(two, '灯塔')).toBe(true);
    expect(isInOtherScript(two, '?!', 1)).toBe(false);
  });
});

describe('a question of articles in several languages', () => {
  const both = () =>
    buildIndex([
      articleOf('The port', { '': ['Ships enter the port at night.', 'The sea is deep.'] }),
      articleOf('Der Hafen', { '': ['Die Schiffe laufen nachts ein.', 'Das Meer ist tief.'] }, 'de'),
      articleOf('Passagiere', { '': ['Die Ships warten.'] }, 'de'),
    ]);

  it.each([
    ['wann laufen die Schiffe ein', 1, 0],
    ['when do ships enter the port', 0, 0],
  ])('%s', (question, article, statement) => {
    expect(search(both(), question).hits[0]).toMatchObject({ article, statement });
  });

  it('takes a word for all articles that have it', () => {
    const { hits } = search(both(), 'when do ships enter the port', {
      statements: (article) => article === 2,
    });
    expect(hits).toMatchObject([{ article: 2, statement: 0 }]);
  });
});

describe('how many statements are found', () => {
  const many = () =>
    buildIndex([
      articleOf('Ports', {
        '': Array.from({ length: 60 }, (_, i) => `Port ${i} has a lamp and ${i % 7} ships.`),
      }),
    ]);

  it('is 25, or what is asked for, each once, in the order of their scores', () => {
    for (const [limit, count] of [
      [undefined, 25],
      [3, 3],
      [25, 25],
      [40, 40],
      [100, 60],
    ] as const) {
      const { hits } = search(many(), 'which port has a lamp', limit === undefined ? {} : { limit });
      expect(hits).toHaveLength(count);
      expect(new Set(hits.map(({ statement }) => statement)).size).toBe(count);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it('is nothing of an article that is not there', () => {
    expect(search(many(), 'lamp', { article: 7 })).toMatchObject({ hits: [], answered: false });
  });

  it('are none, without confidence, where the articles lack all words', () => {
    expect(search(many(), 'Okonkwo')).toEqual({ hits: [], confidence: 0, answered: false, terms: [] });
  });
});
