import { describe, expect, it } from 'vitest';
import { abbreviationsOf } from '../../src/article/abbreviations.ts';
import { detectLanguage } from '../../src/article/language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'It was a long night for all of them, and nobody in the town knew why.'],
    ['en', 'Police said no arrests were made at the border near San Marino.'],
    ['es', 'Fue una noche muy larga para todos, y nadie en la ciudad supo por qué.'],
    ['de', 'Es war für alle eine lange Nacht, und niemand in der Stadt wusste warum.'],
    ['fr', 'Ce fut une longue nuit pour tous, et personne dans la ville ne savait pourquoi.'],
    ['pt', 'Foi uma noite muito longa para todos, e ninguém na cidade sabia por quê.'],
    ['it', 'È stata una lunga notte per tutti, e nessuno in città sapeva il perché.'],
    ['nl', 'De burgemeester zei dat niemand gewond raakte toen de rivier maandagnacht twee meter steeg.'],
    ['ru', 'Это была долгая ночь для всех, и никто в городе не знал почему.'],
    ['hi', 'यह सबके लिए एक लंबी रात थी और शहर में किसी को नहीं पता था कि ऐसा क्यों हुआ।'],
    ['tr', 'Herkes için uzun bir geceydi ve şehirde kimse bunun nedenini bilmiyordu.'],
    ['zh', '夜很长，没人知道。'],
    ['ja', '長い夜だった。誰も知らなかった。'],
    ['ko', '긴 밤이었다. 아무도 몰랐다.'],
    ['el', 'Ήταν μια μεγάλη νύχτα για όλους και κανείς δεν ήξερε το γιατί.'],
  ])('is told by its words: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['is empty', ''],
    ['has no letters', '12 345 67 890 '.repeat(10)],
    ['has three letters of a script that says more with each', '夜很长'],
  ])('is not told where a text %s', (_, text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('is told by forty letters, not by fewer', () => {
    const text = 'The mayor of the town said that it was not their fault.';
    const letters = (count: number) => {
      let seen = 0;
      return [...text].filter((each) => !/\p{L}/u.test(each) || ++seen <= count).join('');
    };
    expect(detectLanguage(letters(40))).toBe('en');
    expect(detectLanguage(letters(39))).toBe('und');
  });

  it('is told by four letters of a script that says more with each', () => {
    expect(detectLanguage('夜很长的')).not.toBe('und');
  });

  it('counts the vowel signs of a script as letters', () => {
    expect(detectLanguage('नदी सोमवार की रात दो मीटर बढ़ गई और सब लोग बहुत डर गए।')).toBe('hi');
  });

  it('is that of its beginning', () => {
    const english = 'The mayor of the town said that it was not their fault. '.repeat(60);
    const russian = 'Мэр города сказал, что это не их вина, и никто не знал почему. '.repeat(60);
    expect(detectLanguage(english.slice(0, 2048) + russian.repeat(3))).toBe('en');
    expect(detectLanguage(russian.slice(0, 2048) + english.repeat(3))).toBe('ru');
  });
});

describe('the abbreviations of a language', () => {
  it.each([
    ['en', 'mrs'],
    ['en-GB', 'mrs'],
    ['de', 'bzw'],
    ['de-AT', 'bzw'],
    ['es', 'sra'],
    ['fr', 'mlle'],
    ['pt-BR', 'profa'],
    ['it', 'dott'],
    ['ru', 'проф'],
    ['hi', 'डॉ'],
    ['tr', 'doç'],
    ['sv', 'mrs'],
    ['und', 'mrs'],
    ['', 'mrs'],
    ['constructor', 'mrs'],
  ])('%s has %s among them', (language, word) => {
    expect(abbreviationsOf(language).inner.has(word)).toBe(true);
  });
});
