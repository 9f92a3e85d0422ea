import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { answerNotes } from '../../src/locales/answer-notes.ts';
import { textsFor } from '../../src/locales/texts.ts';
import { libraryOf } from '../support/library.ts';

const golden = (name: string) => readFile(new URL(`../golden/articles/${name}`, import.meta.url), 'utf8');
const ARTICLES = {
  en: 'harbour-bridge.md',
  es: 'mercado-municipal.md',
  hi: 'gaon-ka-pustakalaya.md',
  ru: 'nochnoy-poezd.md',
};

async function asked(languages: readonly (keyof typeof ARTICLES)[], text: string) {
  const names = languages.map((language) => ARTICLES[language]);
  const texts = await Promise.all(names.map(golden));
  const library = await libraryOf(Object.fromEntries(names.map((name, n) => [name, texts[n] ?? ''])));
  return ask(library, { text });
}

describe('GIVEN a question in another language than the articles’, WHEN they do not answer it', () => {
  test.each([
    [['en'], 'kya yeh mandir bahut purana hai'],
    [['en'], 'Wann wurde der Flughafen eröffnet?'],
    [['en'], '¿Cuándo abrió el aeropuerto de la capital?'],
    [['hi'], 'who won the football match yesterday'],
    [['hi'], 'pustakalaya kab khulta hai'],
    [['ru'], 'who won the football match yesterday'],
    [['ru'], 'skolko stoit bilet na samolyot'],
    [['es'], 'who won the football match yesterday'],
    [['es', 'en'], 'кто выиграл футбольный матч'],
    [['es', 'ru'], 'क्या मंदिर बहुत पुराना है'],
  ] as const)('THEN that is known of %j and %j', async (languages, text) => {
    const { kind, basis } = await asked(languages, text);
    expect(kind).toBe('nothing');
    expect(basis).toMatchObject({ by: 'question', languages });
  });
});

describe('GIVEN a question in a language of the articles, WHEN they do not answer it', () => {
  test.each([
    [['en'], 'who won the football match yesterday'],
    [['en'], 'helium'],
    [['en'], '1971?'],
    [['ru', 'hi'], '1971?'],
    [['en'], 'Zorvath Dreeb'],
    [['es'], '¿Quién ganó el partido de fútbol de ayer?'],
    [['ru'], 'кто выиграл вчерашний футбольный матч'],
    [['hi'], 'क्या मंदिर बहुत पुराना है'],
    [['es', 'en'], 'who won the football match yesterday'],
  ] as const)('THEN nothing is said of languages, for %j and %j', async (languages, text) => {
    expect((await asked(languages, text)).basis).toMatchObject({ by: 'question', languages: [] });
  });
});

test.each([
  ['en', 'The article does not answer this. I understand questions here in Spanish.'],
  ['de', 'Der Artikel beantwortet das nicht. Fragen verstehe ich hier auf Spanisch.'],
])(
  'GIVEN such a question WHEN it is refused in %s THEN the articles’ language is told',
  async (locale, told) => {
    const answer = await asked(['es'], 'who won the football match yesterday');
    const style = { name: String, speaker: ({ name }: { name: string }) => name };
    expect(answerNotes(answer, textsFor(locale), style)[0]).toBe(told);
  },
);
