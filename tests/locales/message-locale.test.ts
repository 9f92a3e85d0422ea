import { describe, expect, test } from 'vitest';
import { messageLocale } from '../../src/locales/message-locale.ts';

describe('GIVEN a message where no language has been set', () => {
  test.each([
    ['Was sagte Keller zum Markt?', 'de'],
    ['Wie viele Händler haben sich angemeldet?', 'de'],
    ['Was hat Anna gesagt?', 'de'],
    ['zusammenfassung', 'de'],
    ['citar arrieta', 'es'],
    ['wer hat den wochenmarkt beschlossen', 'de'],
    ['¿Cuántos puestos quedan?', 'es'],
    ['cuando abrio el mercado', 'es'],
    ['que dijo la alcaldesa', 'es'],
    ['Сколько стоит билет?', 'ru'],
    ['что сказала Вера Сомова', 'ru'],
    ['पुस्तकालय में कितनी किताबें हैं', 'hi'],
    ['पूजा ने क्या कहा?', 'hi'],
  ])('THEN %j is answered in %s', (text, locale) => {
    expect(messageLocale(text, 'en-US')).toBe(locale);
  });

  test.each([
    'who was the mayor when the dam was built?',
    'what is in a hat',
    'who said “quien es”? what did they say of the matter?',
    'sanctions',
    '',
    'Qui a dit que le pont est fermé ?',
    'O que disse o prefeito sobre o mercado?',
    'Che cosa ha detto il sindaco?',
    'Wie heeft dat gezegd en waar was het?',
    'Що сказав міністр і хто це чув?',
    'Какво каза министърът и защо?',
    'पुस्तकालय कुठे आहे?',
    'summary',
  ])('THEN %j is answered in English', (text) => {
    expect(messageLocale(text, 'en-US')).toBe('en-US');
  });
});

describe('GIVEN a server that has set its language', () => {
  test.each(['de', 'fr', 'es-ES'])('THEN in %s it is answered whatever it is written in', (locale) => {
    expect(messageLocale('что сказала Вера Сомова', locale)).toBe(locale);
  });
});
