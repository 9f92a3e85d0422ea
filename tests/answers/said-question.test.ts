import { describe, expect, test } from 'vitest';
import { readSaidQuestion } from '../../src/answers/said-question.ts';

describe('GIVEN a question for what somebody said', () => {
  test.each([
    ['what did kudashev say', 'kudashev', null],
    ['What did the Russian ambassador say about the sanctions?', 'the Russian ambassador', 'the sanctions'],
    ['what has Babushkin said on military exercises', 'Babushkin', 'military exercises'],
    ["what is Kudashev's view on sanctions", 'Kudashev', 'sanctions'],
    ['quotes by Anna Keller', 'Anna Keller', null],
    ['¿Qué dijo la alcaldesa sobre el mercado?', 'la alcaldesa', 'el mercado'],
    ['¿Qué dijo el alcalde de Soria sobre las obras?', 'el alcalde de Soria', 'las obras'],
    ['¿Qué ha dicho Nuria Belmonte de los puestos vacíos?', 'Nuria Belmonte', 'los puestos vacíos'],
    ['Was sagte Keller zum Markt?', 'Keller', 'Markt'],
    ['Was hat Anna Keller über den Lärm gesagt?', 'Anna Keller', 'den Lärm'],
    ['Was meinten die Anwohner zum Thema „Markt“?', 'die Anwohner', 'Markt'],
    ['что сказал Кудашев о санкциях?', 'Кудашев', 'санкциях'],
    ['что Вера Сомова думает о поезде', 'Вера Сомова', 'поезде'],
    ['Что говорит Кудашев на тему «Турция»?', 'Кудашев', 'Турция'],
    ['सरिता ने पुस्तकालय के बारे में क्या कहा?', 'सरिता', 'पुस्तकालय'],
  ])('THEN %j asks for the words of %j about %j', (question, speaker, about) => {
    expect(readSaidQuestion(question)).toEqual({ speaker, about });
  });

  test.each([
    'who said it',
    'what is said about India',
    'why did Kudashev say so',
    'say something',
    'what does the article say about sanctions',
    '¿Qué dice este artículo sobre el mercado?',
    'Was sagt der Artikel zum Markt?',
    'что в статье говорят о санкциях',
    '',
  ])('THEN %j is no such question', (question) => {
    expect(readSaidQuestion(question)).toBeNull();
  });
});
