import { expect, test } from 'vitest';
import { findQuotations, quotationAt, quotedLength } from '../../../src/article/speakers/quotations.ts';

/** The quotations of a text whose lines are paragraphs: "…" behind one without an end, "…" before one that goes on. */
function quotationsIn(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return findQuotations(text, paragraphs).map(
    ({ start, end, closed, continues }) =>
      `${continues ? '… ' : ''}${text.slice(start, end)}${closed ? '' : ' …'}`,
  );
}

test.each<[shows: string, text: string, quotations: string[]]>([
  ['curly marks', 'She said “no” and “yes”.', ['“no”', '“yes”']],
  ['straight marks', 'She said "no" and "yes".', ['"no"', '"yes"']],
  ['a curly and a straight one', '“No" she said, "yes”.', ['“No"', '"yes”']],
  ['low and high marks', 'Sie sagte „nein“ und „ja”.', ['„nein“', '„ja”']],
  ['angles out', 'Elle a dit « non » et ‹ oui ›.', ['« non »', '‹ oui ›']],
  ['angles in', 'Sie sagte »nein« und »ja«.', ['»nein«', '»ja«']],
  ['corners', '她说「不」和『是』。', ['「不」', '『是』']],
  ['doubled apostrophes', "She said ``no'' and ''yes''.", ["``no''", "''yes''"]],
  ['single marks', 'She said ‘no’ and ‘yes, sir.’', ['‘no’', '‘yes, sir.’']],
  ['single straight marks', "She said 'no' and 'yes, sir.'", ["'no'", "'yes, sir.'"]],
  ['single marks at either end', '‘No’', ['‘No’']],
  ['single marks in brackets', 'All (‘no’) and [‘well’] and —‘never’— are.', ['‘no’', '‘well’', '‘never’']],
  ['an apostrophe', "The divers' wall isn't Ida's.", []],
  ['a curly apostrophe', 'The divers’ wall isn’t Ida’s.', []],
  [
    'an apostrophe within single marks',
    "'It isn't old, she said,' they wrote.",
    ["'It isn't old, she said,'"],
  ],
  [
    'a plural’s apostrophe within single marks',
    "'The divers' wall is old,' they said.",
    ["'The divers' wall is old,'"],
  ],
  ['a single mark before a space', "She said ' no ' twice.", []],
  ['a single mark without an end', 'In the ’90s, ‘no one asked', []],
  ['a year', "In '90 she said no.", []],
  ['no marks', 'She said no.', []],
  ['nothing', '', []],
  ['a mark without an end', 'She said “no and yes.', ['“no and yes. …']],
  ['a mark alone', '“', ['“ …']],
  ['a closing mark first', '”No” she said.', ['”No”']],
  ['a closing mark within', 'She said no” twice.', []],
  ['a mark that faces the wrong way', '“It is odd,“ she said. “Yes.”', ['“It is odd,“', '“Yes.”']],
  ['a mark within, that faces the same way', '“It is “odd” here”', ['“It is “odd”']],
  ['marks side by side', '“No”“yes”', ['“No”', '“yes”']],
  ['nothing between marks', 'She said “”.', ['“”']],
  ['a quotation opened again', '“No.\n“Yes.”', ['“No. …', '… “Yes.”']],
  ['a quotation opened again twice', '“No.\n“Yes.\n“Well.”', ['“No. …', '… “Yes. …', '… “Well.”']],
  ['a quotation opened again after a space', '“No.\n “Yes.”', ['“No. …', '… “Yes.”']],
  ['a quotation after other words', '“No.\nShe said “yes.”', ['“No. …', '“yes.”']],
  ['a closed quotation, then another', '“No.”\n“Yes.”', ['“No.”', '“Yes.”']],
  [
    'one closed without being opened again',
    '“No.\nYes." After that, “well.”',
    ['“No. …', '… Yes."', '“well.”'],
  ],
  ['the same at a paragraph’s end', '“No.\nYes.”', ['“No. …', '… Yes.”']],
  [
    'the same after a letter, a number and a mark of doubt',
    '“A\nb”\n“C\n9”\n“D\ne?”',
    ['“A …', '… b”', '“C …', '… 9”', '“D …', '… e?”'],
  ],
  ['a mark that closes nothing after a space', '“No.\nIt was "odd" here.', ['“No. …', '"odd"']],
  ['a mark that closes nothing before a letter', '“No.\nIt was “odd” here.', ['“No. …', '“odd”']],
  ['a quotation left open, two paragraphs before', '“No.\nShe left.\n“Yes.”', ['“No. …', '“Yes.”']],
  ['a quotation left open after a closed one', '“No.” “Well.\n“Yes.”', ['“No.”', '“Well. …', '… “Yes.”']],
  ['a quotation closed after an open single mark', '“No.” ‘Well.\n“Yes.”', ['“No.”', '“Yes.”']],
])('%s: %s', (_shows, text, quotations) => {
  expect(quotationsIn(text)).toEqual(quotations);
});

test('a single mark that is closed a thousand signs later was none', () => {
  const far = (letters: number) => `She said ‘${'a'.repeat(letters)}’ twice.`;
  expect(quotationsIn(far(999))).toHaveLength(1);
  expect(quotationsIn(far(1000))).toHaveLength(0);
});

test('how much of a stretch stands in quotation marks', () => {
  const text = 'She said “no” and “yes”.';
  const quotations = findQuotations(text, [{ start: 0, end: text.length }]);
  expect(quotedLength({ start: 0, end: text.length }, quotations)).toBe(9);
  expect(quotedLength({ start: 0, end: 10 }, quotations)).toBe(1);
  expect(quotedLength({ start: 11, end: 20 }, quotations)).toBe(4);
  expect(quotedLength({ start: 0, end: 5 }, quotations)).toBe(0);
  expect(quotedLength({ start: 0, end: 5 }, [])).toBe(0);
});

test('which quotation a place stands in', () => {
  const text = 'She said “no” and “yes”.';
  const quotations = findQuotations(text, [{ start: 0, end: text.length }]);
  const [no, yes] = quotations;
  expect([0, 8, 9, 12, 13, 17, 18, 22, 23].map((place) => quotationAt(place, quotations))).toEqual([
    null,
    null,
    no,
    no,
    null,
    null,
    yes,
    yes,
    null,
  ]);
});
