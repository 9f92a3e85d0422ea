import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { suggestedQuestions } from '../../src/discord/suggested-questions.ts';
import { libraryOf } from '../support/library.ts';

const article = (language: string, text: string) => `---\ntitle: T\nlanguage: ${language}\n---\n\n${text}\n`;

/** Articles in which somebody speaks of a name, and the question that is to be suggested. */
const ARTICLES: [string, string, string][] = [
  [
    'en',
    'Mayor Ines Valdora said the stalls of Port Carrow were sold. The market opens on Friday.',
    'What did Ines Valdora say about Port Carrow?',
  ],
  [
    'es',
    'La alcaldesa Nuria Belmonte dijo que los puestos de Valencia se vendieron. El mercado abre el viernes.',
    '¿Qué dijo Nuria Belmonte sobre Valencia?',
  ],
  [
    'ru',
    'Вера Сомова сказала, что поезд придёт в Казань утром. Билеты продают на вокзале.',
    'Что говорит Вера Сомова на тему «Казань»?',
  ],
  [
    'de',
    '„Wir haben auf dem Parkplatz in Oberweiler verkauft“, sagte Jonas Ettwein. Der Markt öffnet am Freitag.',
    'Was sagte Jonas Ettwein?',
  ],
  ['hi', 'पूजा कुमारी ने कहा कि पटना से किताबें मंगाई जाएँगी। पुस्तकालय शुक्रवार को खुलेगा।', 'पूजा कुमारी ने क्या कहा?'],
  // There are no texts in French: the question is in English, and understood all the same.
  [
    'fr',
    'La maire Claire Dubois a déclaré que les étals de Lyon étaient vendus. Le marché ouvre vendredi.',
    'What did Claire Dubois say about Lyon?',
  ],
];

describe('GIVEN an article in a language', () => {
  test.each(ARTICLES)(
    'THEN in %s it is asked as one asks there, and the speaker’s words answer',
    async (language, text, question) => {
      const library = await libraryOf({ 'a.md': article(language, text) });
      expect(suggestedQuestions({ library }, null)).toEqual([question]);
      expect(ask(library, { text: question })).toMatchObject({ kind: 'quotes', basis: { by: 'speaker' } });
    },
  );

  test('THEN in a library of several each is asked in its own', async () => {
    const library = await libraryOf(
      Object.fromEntries(
        ARTICLES.map(([language, text]) => [
          `${language}.md`,
          article(language, text).replace('T\n', `${language}\n`),
        ]),
      ),
    );
    const asked = ARTICLES.map(([, , question]) => question);
    expect(suggestedQuestions({ library }, null).toSorted()).toEqual(asked.toSorted());
  });
});
