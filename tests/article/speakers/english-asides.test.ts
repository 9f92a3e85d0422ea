import { expect, test } from 'vitest';
import { attribute } from './attribute.ts';

const IDA = 'Ida Brandt reported';

test.each<[string, (string | null)[]]>([
  ['On Monday, Ida Brandt, the mayor of Oslo, said the wall was safe.', [IDA]],
  ['Ida Brandt, the mayor, who was elected in May, said the wall was safe.', [IDA]],
  ['Ida Brandt, who is 54, a nurse from Lyon, said the wall was safe.', [IDA]],
  ['Ida Brandt, 54, a nurse from Lyon, said the wall was safe.', [IDA]],
  ['Ida Brandt, speaking in Oslo, in May, said the wall was safe.', [IDA]],
  ['In Oslo, Ida Brandt, speaking at a rally, said the wall was safe.', [IDA]],
  ['But when asked, Ida Brandt, a nurse, told reporters that the wall was safe.', [IDA]],
  ['Ida Brandt, Climate Dynamics Group, University of Oxford, said the wall was safe.', [IDA]],
  ['The state’s campaign chairman, Ida Brandt, said the wall was safe.', [IDA]],
  ['The wall was safe, Ida Brandt, a nurse, said on Monday.', [IDA]],
  ['Although Tom Reyes, a nurse, left, Ida Brandt said the wall was safe.', [IDA]],
  ['Ida Brandt, whose father built it, said the wall was safe.', [IDA]],
  ['In June, Ida Brandt said the wall was safe.', [IDA]],
  ['On April 2, Ida Brandt said the wall was safe.', [IDA]],
  ['OSLO, Norway (AP) — Ida Brandt said the wall was safe.', [IDA]],
  ['Ida Brandt was a nurse from Lyon. She said the wall was safe.', [null, IDA]],
  ['The wall, a ruin for years, is safe.', [null]],
  ['The wall was built in May, a nurse of the town, Ida Brandt, having paid for it.', [null]],
])('%s', async (text, said) => {
  expect((await attribute(text)).said).toEqual(said);
});

test.each<[string, Readonly<Record<string, string | null>>]>([
  ['Ida Brandt, 54, a nurse from Lyon, said the wall was safe.', { 'Ida Brandt': 'nurse from Lyon' }],
  ['The mayor of Oslo, Ida Brandt, said the wall was safe.', { 'Ida Brandt': 'mayor of Oslo' }],
  [
    'Ida Brandt is a spokeswoman for the port. She said the wall was safe.',
    { 'Ida Brandt': 'spokeswoman for the port' },
  ],
  ['Brussels, the official noted, had approved the plan.', { 'the official': null }],
])('%s: names and roles', async (text, speakers) => {
  expect((await attribute(text)).speakers).toMatchObject(speakers);
});
