import { expect, test } from 'vitest';
import { gatherSpeech } from '../../../src/article/speakers/gather-speech.ts';
import { paragraphsOf } from '../../../src/article/speakers/paragraphs.ts';
import type { Party } from '../../../src/article/speakers/party.ts';
import { carryBack, carryOn, type Said, sign } from '../../../src/article/speakers/quotation-chains.ts';

const partyOf = (name: string, more: Partial<Party> = {}): Party => ({
  name,
  parts: [name],
  kind: 'person',
  gender: null,
  roles: [],
  roleNouns: new Set(),
  places: [],
  head: '',
  ...more,
});
const IDA = partyOf('Ida');
const TOM = partyOf('Tom');

const said = (party: Party | null, more: Partial<Said> = {}): Said => ({
  party,
  manner: 'quoted',
  sure: true,
  cued: false,
  ...more,
});

/** Statements of ten signs each, by their paragraphs, and which of them are quoted. */
const links = (paragraphs: readonly number[], quoted = 1) =>
  paragraphs.map((paragraph, at) => ({ paragraph, start: at * 10, end: at * 10 + 10, quoted }));

const quotation = (start: number, end: number, continues: boolean) => ({
  start,
  end,
  closed: true,
  continues,
});

test('a quotation goes on in its paragraph, or where it was left open', () => {
  const [first, second] = links([0, 0]);
  const [, other] = links([0, 1]);
  if (!first || !second || !other) throw new Error('the test has too few statements');
  expect(carryOn(second, first, said(IDA), [])).toBe(IDA);
  expect(carryOn({ ...second, quoted: 0 }, first, said(IDA), [])).toBeNull();
  expect(carryOn(second, first, said(null), [])).toBeNull();
  expect(carryOn(second, first, null, [])).toBeNull();
  expect(carryOn(first, undefined, undefined, [])).toBeNull();
  expect(carryOn(other, first, said(IDA), [])).toBeNull();
  expect(carryOn(other, first, said(IDA), [quotation(10, 20, true)])).toBe(IDA);
  expect(carryOn(other, first, said(IDA), [quotation(10, 20, false)])).toBeNull();
  expect(carryOn(other, first, said(IDA), [quotation(20, 30, true)])).toBeNull();
  expect(carryOn(other, first, said(IDA), [quotation(0, 10, true)])).toBeNull();
});

test.each<
  [
    shows: string,
    paragraphs: number[],
    before: (Said | null)[],
    quotations: [number, number, boolean][],
    given: (Party | null)[],
  ]
>([
  ['all of the paragraph', [0, 0, 0], [said(null), said(null)], [], [IDA, IDA]],
  ['not of the paragraph before', [0, 1, 1], [said(null), said(null)], [], [null, IDA]],
  ['what the quotation goes on from', [0, 1, 1], [said(null), said(null)], [[10, 20, true]], [IDA, IDA]],
  ['what another quotation goes on from', [0, 1, 1], [said(null), said(null)], [[20, 30, true]], [null, IDA]],
  ['what stands in the same quotation', [0, 1, 1], [said(null), said(null)], [[5, 15, false]], [IDA, IDA]],
  ['what ends before the quotation', [0, 1, 1], [said(null), said(null)], [[10, 15, false]], [null, IDA]],
  ['nothing before narration', [0, 0, 0], [said(null), null], [], [null, null]],
  ['nothing before somebody else’s words', [0, 0, 0], [said(null), said(TOM)], [], [null, TOM]],
  ['nothing before what is cued', [0, 0, 0], [said(null), said(null, { cued: true })], [], [null, null]],
  [
    'nothing before what is reported',
    [0, 0, 0],
    [said(null), said(null, { manner: 'reported' })],
    [],
    [null, null],
  ],
  ['nothing, where nothing stands before', [0], [], [], []],
])('a cue’s speaker is given %s', (_shows, paragraphs, before, quotations, given) => {
  const all = [...before, said(IDA, { cued: true })];
  carryBack(
    links(paragraphs),
    all,
    before.length,
    quotations.map((q) => quotation(...q)),
  );
  expect(all.slice(0, -1).map((own) => own?.party ?? null)).toEqual(given);
});

test('a name that signs a quotation is given its paragraph, but for what is somebody else’s', () => {
  const all = [said(null), said(null), said(TOM), null, said(null), null];
  sign(links([0, 1, 1, 1, 1, 2]), all, 5, IDA);
  expect(all.map((own) => own?.party ?? null)).toEqual([null, IDA, TOM, null, IDA, null]);
  sign(links([0]), [null], 0, IDA);
});

test('speakers are listed in the order in which they first speak, with their fullest role', () => {
  const doctor = partyOf('Eva', { roles: ['Dr.', 'head of Oslo Inc.'] });
  const titled = partyOf('Pia', { roles: ['Sen.'], kind: 'unknown' });
  const pilot = partyOf('a pilot', { kind: 'unnamed' });
  expect(
    gatherSpeech([
      null,
      said(null),
      said(doctor, { manner: 'reported' }),
      said(pilot, { sure: false }),
      said(doctor),
      said(titled),
    ]),
  ).toEqual({
    speakers: [
      { name: 'Eva', role: 'head of Oslo Inc.' },
      { name: 'a pilot', role: null, unnamed: true },
      { name: 'Pia', role: 'Sen.' },
    ],
    speech: [
      null,
      { speaker: null, manner: 'quoted' },
      { speaker: 0, manner: 'reported' },
      { speaker: 1, manner: 'quoted', unsure: true },
      { speaker: 0, manner: 'quoted' },
      { speaker: 2, manner: 'quoted' },
    ],
  });
  expect(gatherSpeech([])).toEqual({ speakers: [], speech: [] });
});

test('a paragraph stands from its first statement to its last', () => {
  const statements = links([0, 0, 1, 3]).map((link) => ({ ...link, text: '', section: 0 }));
  expect(paragraphsOf(statements)).toEqual([
    { start: 0, end: 20, paragraph: 0 },
    { start: 20, end: 30, paragraph: 1 },
    { start: 30, end: 40, paragraph: 3 },
  ]);
  expect(paragraphsOf([])).toEqual([]);
});
