import { describe, expect, it } from 'vitest';
import { isCity, isDateline } from '../../src/article/dateline.ts';
import { isDate } from '../../src/article/dates.ts';

const NAMES: Readonly<Record<string, { months: string; days: string }>> = {
  en: {
    months:
      'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    days: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun',
  },
  de: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    days: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Mo Di Mi Do Fr Sa So',
  },
  es: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    days: 'lunes martes miércoles jueves viernes sábado domingo',
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    days: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
  pt: {
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    days: 'domingo sábado',
  },
  it: {
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    days: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  },
  ru: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    days: 'понедельник вторник среда четверг пятница суббота воскресенье',
  },
  hi: {
    months: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
    days: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  },
};

describe('names of months and days', () => {
  it.each(Object.entries(NAMES))('are known in %s, and those of English beside them', (language, names) => {
    const months = names.months.split(' ');
    expect(months.filter((month) => !isDate(`12 ${month} 2024`, language))).toEqual([]);
    expect(names.days.split(' ').filter((day) => !isDate(`${day} 12, 10:45`, language))).toEqual([]);
    expect(isDate('12 September 2024', language)).toBe(true);
    expect(isDate('Sept. 12, 2024', language)).toBe(true);
    expect(isDate('12 Elwin 2024', language)).toBe(false);
    expect(isDate('12 undefined 2024', language)).toBe(false);
  });

  it('are those of English where the language is not known', () => {
    expect(isDate('12 May 2024', 'und')).toBe(true);
    expect(isDate('12 мая 2024', 'und')).toBe(false);
  });
});

describe('a line is a date', () => {
  it.each([
    ['by the time of day', 'Updated at 9:05', true],
    ['by the time of day, with a zone', '10:45 GMT', true],
    ['not by a ratio', '120:45 men', false],
    ['not by half a time', 'am 10:4', false],
    ['by how long ago it was', '3 hours ago', true],
    ['not by a number and a word that dates have', '3 hours', false],
    ['not by a month alone', 'May', false],
    ['not by a month and no number', 'May Monday', false],
    ['with a weekday', 'Mon 12', true],
    ['with a paper of one word', 'Courier, 12 May 2024', true],
    ['with a paper of two words', 'Valley Courier, 12 May 2024', true],
    ['not with one of three', 'Saint Elwin Courier, 12 May 2024', false],
    ['not with a paper that is as long as the date', 'Valley Courier 12 May', false],
    ['not with words in lower case', 'valley courier, 12 May 2024', false],
    ['not with one of two words in lower case', 'Valley courier, 12 May 2024', false],
    ['not with other words in lower case alone', 'on the 12 May 2024 they came', false],
    ['with a paper whose name has a stop', 'Valley Cour. 12 May 2024', true],
    ['with a paper’s initials', 'The U.S. Courier | 12 May 2024', true],
    ['with marks between its parts', 'May 12 — 2024 · 10:45', true],
    ['in brackets', '(12 May 2024)', true],
    ['with a colon behind a word', 'Published: 12 May 2024.', true],
    ['with seconds', '12 May 2024 10:45:30', true],
    ['with an ordinal', 'the 3rd of May', true],
    ['with hours in French', '12 mai 2024 10h30', true],
    ['not with a number of five digits', '12345 May', false],
    ['with a hundred characters', `12 May 2024${' '.repeat(88)}9`, true],
    ['not with more', `12 May 2024${' '.repeat(89)}9`, false],
  ])('%s: %s', (_, text, expected) => {
    expect(isDate(text, 'fr')).toBe(expected);
  });
});

describe('a dateline', () => {
  it('names cities that reports are written in, and no countries and continents', () => {
    const cities = [
      'New Delhi',
      'St. Petersburg',
      'The Hague',
      'United Nations',
      'Washington',
      'Los Angeles',
      'Buenos Aires',
      ' GENEVA ',
    ];
    expect(cities.filter((name) => !isCity(name))).toEqual([]);
    expect(['America', 'Argentina', 'Buenos', 'New', 'Elwin', ''].filter(isCity)).toEqual([]);
  });

  it.each([
    ['cities with a comma', 'Paris,Tokyo', true],
    ['cities with a comma and a space', 'Paris, Tokyo', true],
    ['cities with a space before the slash', 'geneva /tokyo', true],
    ['not a city and another word', 'geneva / elwin', false],
    ['places in capitals with a slash', 'Elwin / Saint Brede', true],
    ['places with small words', 'Frankfurt am Main | Elwin', true],
    ['a place that no list has, with a date', 'Elwin: 12 May 2024', true],
    ['a place of four words, with a date', 'North Saint Elwin Harbour, 12 May 2024', true],
    ['not a place with what is no date', 'Elwin: 12 houses fell', false],
    ['not a place in lower case with a date', 'elwin: 12 May 2024 was wet and cold for all', false],
    ['a place before a dash', 'ELWIN, Norway (AP) –', true],
    ['a place and an agency without a dash', 'Elwin (Courier News)', true],
    ['not a place by itself that no list has', 'Elwin', false],
    ['a hundred characters', 'Paris, '.repeat(13).concat('Tokyo, Cape'.slice(0, 5)).padEnd(100, ' '), true],
    ['not more', 'Paris, '.repeat(13).concat('Tokyo').padEnd(101, ' '), false],
  ])('%s: %s', (_, text, expected) => {
    expect(isDateline(text, 'en')).toBe(expected);
  });
});
