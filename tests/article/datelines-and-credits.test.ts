import { describe, expect, it } from 'vitest';
import { bylineNames, isCredit, trailingCredit } from '../../src/article/credit.ts';
import { isCity, isDateline } from '../../src/article/dateline.ts';
import { isDate } from '../../src/article/dates.ts';

describe('a line is a date', () => {
  it.each([
    ['en', '12 May 2024'],
    ['en', 'May 12, 2024'],
    ['en', 'Sept. 12, 2024'],
    ['en', 'Sunday, 12 May 2024, 10:45 am'],
    ['en', 'Published on 12 May 2024 at 10:45 GMT'],
    ['en', 'Updated: 3 hours ago'],
    ['en', '2024-05-12'],
    ['en', '12/05/2024'],
    ['en', '12.05.24, 10:45'],
    ['en', 'Posted: 2024-05-12T10:45:00Z'],
    ['en', 'May 12th, 2024 — 5 min read'],
    ['en', 'The Valley Courier | 12 May 2024 10:45'],
    ['de', '12. März 2024'],
    ['de', 'Stand: 12. Mai 2024, 10:45 Uhr'],
    ['es', '12 de mayo de 2024'],
    ['fr', 'Publié le 12 février 2024 à 10h30'],
    ['ru', '12 мая 2024 года'],
    ['hi', '12 मई 2024'],
    ['zh', '2024年5月12日'],
    ['und', '12 May 2024'],
  ])('%s: %s', (language, text) => {
    expect(isDate(text, language)).toBe(true);
  });

  it.each([
    ['en', 'May'],
    ['en', '2024'],
    ['en', 'Sunday'],
    ['en', '12 men'],
    ['en', 'In May 2024 the river rose by two metres and 12 houses fell.'],
    ['en', 'The river rose on 12 May'],
    ['en', 'the valley courier 12 May 2024 10:45'],
    ['en', '12 мая 2024'],
    ['en', `12 May 2024${' at 10:45'.repeat(12)}`],
    ['en', '12/05'],
    ['en', 'Number 12 of 2024'],
  ])('or is not: %s: %s', (language, text) => {
    expect(isDate(text, language)).toBe(false);
  });
});

describe('a line is a dateline', () => {
  it.each([
    ['en', 'Moscow / New Delhi'],
    ['en', 'Bergen | Oslo'],
    ['en', 'LONDON (Reuters) —'],
    ['en', 'LONDON (Reuters)'],
    ['en', 'NEW DELHI, India —'],
    ['en', 'Saint Elwin, 12 May 2024'],
    ['en', 'Saint Elwin | May 12, 2024'],
    ['en', '12 May 2024'],
    ['en', 'Geneva'],
    ['en', 'Paris, Tokyo'],
    ['de', 'Brück, 12. Mai 2024'],
  ])('%s: %s', (language, text) => {
    expect(isDateline(text, language)).toBe(true);
  });

  it.each([
    ['en', 'Saint Elwin'],
    ['en', 'Paris, Elwin'],
    ['en', 'the harbour / the town'],
    ['en', 'The river rose by two metres.'],
    ['en', 'Saint Elwin, 12 houses'],
    ['en', `Moscow / ${'Delhi'.repeat(20)}`],
  ])('or is not: %s: %s', (language, text) => {
    expect(isDateline(text, language)).toBe(false);
  });

  it.each([
    ['New Delhi', true],
    [' geneva ', true],
    ['Buenos Aires', true],
    ['Saint Elwin', false],
    ['', false],
  ])('%j is a city of reports: %s', (name, city) => {
    expect(isCity(name)).toBe(city);
  });
});

describe('a block is a credit', () => {
  it.each([
    'Photo: Ann Lee',
    'Image credit: NASA',
    '(Photo by Ann Lee/Getty Images)',
    'Foto: Ana de la Cruz',
    'Getty Images',
    'Ann Lee/AFP via Getty Images',
    'Courtesy of Ann Lee',
    'Reporting by Ann Lee; Editing by Bo Ek',
    'Additional reporting by Ann Lee.',
    'Edited by Bo Ek',
    'Source: The Valley Courier',
    'Quelle: Stadt Bergen',
    '(With inputs from PTI)',
  ])('%s', (text) => {
    expect(isCredit(text)).toBe(true);
  });

  it.each([
    'The photo by Reuters shows the river.',
    'Image is everything.',
    'Ann Lee',
    'The editing by Bo Ek took three years. It was worth it.',
    `Photo: ${'Ann Lee, '.repeat(40)}`,
    'Source: we were told. So it was.',
  ])('or is not: %s', (text) => {
    expect(isCredit(text)).toBe(false);
  });

  it.each([
    ['The team in the harbour. Photo: Ann Lee', 'The team in the harbour. '],
    ['The team in the harbour (Photo by Ann Lee/Getty Images)', 'The team in the harbour '],
    ['The team in the harbour (AFP)', 'The team in the harbour '],
    ['The team in Washington D.C. Image: United States Navy.', 'The team in Washington D.C. '],
    [`${'The team stood. '.repeat(30)}Photo: Ann Lee`, 'The team stood. '.repeat(30)],
  ])('or ends in one: %s', (text, caption) => {
    expect(text.slice(0, trailingCredit(text) ?? undefined)).toBe(caption);
  });

  it.each([
    'The team (left) in the harbour.',
    'Photo: Ann Lee',
    'They took a photo: it was the last.',
    'The team saw AFP',
  ])('or does not: %s', (text) => {
    expect(trailingCredit(text)).toBeNull();
  });
});

describe('the length of a credit', () => {
  it('is that of a short paragraph at most', () => {
    expect(isCredit('Photo: A'.padEnd(240, 'n'))).toBe(true);
    expect(isCredit('Photo: A'.padEnd(241, 'n'))).toBe(false);
    expect(trailingCredit(`The team. ${'Photo: A'.padEnd(230, 'n')}`)).toBe(10);
    expect(trailingCredit(`The team. ${'Photo: A'.padEnd(241, 'n')}`)).toBeNull();
  });
});

describe('a line is a byline', () => {
  it.each([
    ['By Ann Lee', 'Ann Lee'],
    ['by Ann Lee and Bo Ek', 'Ann Lee and Bo Ek'],
    ['BY ANN LEE', 'ANN LEE'],
    ['Written by Ann Lee', 'Ann Lee'],
    ['By Ann Lee, Bo Ek and Cy Roe', 'Ann Lee, Bo Ek and Cy Roe'],
    ['By Ann Lee, Moscow', 'Ann Lee'],
    ['By Ann Lee in Moscow', 'Ann Lee'],
    ['By Ann Lee, Bo Ek, Moscow', 'Ann Lee, Bo Ek'],
    ['By Ann Lee, Bo Ek in Bergen', 'Ann Lee, Bo Ek'],
    ['By Ann Lee , on the river', 'Ann Lee'],
    ['By Ann Lee September 15 2014', 'Ann Lee'],
    ['By Paris', 'Paris'],
    ['By A'.padEnd(160, 'n'), 'A'.padEnd(157, 'n')],
    ['By Ann Lee | The Valley Courier', 'Ann Lee'],
    ['By Ann Lee September 15, 2014', 'Ann Lee'],
    ['By Ann van der Lee', 'Ann van der Lee'],
    ['Por Ana Díaz', 'Ana Díaz'],
    ['Von Anna Keller', 'Anna Keller'],
    ['Автор: Вера Сомова', 'Вера Сомова'],
  ])('%s', (text, names) => {
    expect(bylineNames(text)).toBe(names);
  });

  it.each([
    'By the river stood a house.',
    'By Monday the river had fallen by two metres.',
    'Ann Lee',
    'By',
    'By A'.padEnd(161, 'n'),
    `By ${'Ann Lee, '.repeat(30)}`,
  ])('or is not: %s', (text) => {
    expect(bylineNames(text)).toBeNull();
  });
});
