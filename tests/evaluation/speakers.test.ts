import { expect, test } from 'vitest';
import { predictSpeakers, TEXT_ROW } from '../../src/evaluation/speakers.ts';

const TEXT = 'The wall\n\nIda Brandt said the wall was old. It rained.\n“It will hold,” said Tom Reyes Jr.\n';

test('predictions cover the text and name who speaks as the scorer compares names', async () => {
  const row = TEXT_ROW.parse({ id: 'wall', text: TEXT, sentences: [{ start: 0, end: 8, speech: null }] });
  const [prediction, ...more] = await predictSpeakers([row]);
  expect(more).toEqual([]);
  expect(prediction?.id).toBe('wall');
  const said = prediction?.statements.map(({ start, end, speech, speaker }) => [
    TEXT.slice(start, end),
    speech,
    speaker,
  ]);
  expect(said).toEqual([
    ['The wall', false, null],
    ['Ida Brandt said the wall was old.', true, 'Ida Brandt'],
    ['It rained.', false, null],
    ['“It will hold,” said Tom Reyes Jr.', true, 'Tom Reyes'],
  ]);
  const covered = prediction?.statements.map(({ start, end }) => TEXT.slice(start, end)).join('');
  expect(covered?.replace(/\s/g, '')).toBe(TEXT.replace(/\s/g, ''));
});
