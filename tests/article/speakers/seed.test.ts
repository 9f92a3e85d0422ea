import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

const FILE = 'knowledge/russia-pakistan-relations.md';

test('the seed article: ten statements are Babushkin’s, three are Kudashev’s, two are nobody’s', async () => {
  const reading = await readArticle({ name: FILE, bytes: readFileSync(FILE) });
  if (!reading.ok) throw new Error(reading.problem);
  const { statements, speakers } = reading.article;
  const manners = statements.map(({ speech }) => speech && [speech.speaker, speech.manner]);
  const babushkin = [0, 'reported'];
  const goesOn = [0, 'continued'];
  const kudashev = [1, 'reported'];
  expect(speakers).toEqual([
    { name: 'Roman Babushkin', role: 'deputy head of the Russian mission in India' },
    { name: 'Nikolay Kudashev', role: 'Russian Ambassador' },
  ]);
  expect(manners).toEqual([
    null,
    babushkin,
    babushkin,
    null,
    babushkin,
    goesOn,
    goesOn,
    goesOn,
    babushkin,
    babushkin,
    babushkin,
    babushkin,
    kudashev,
    kudashev,
    kudashev,
  ]);
});
