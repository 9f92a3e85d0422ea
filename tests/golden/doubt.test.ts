import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { readArticle } from '../../src/article/read.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { setStage } from '../support/bot.ts';
import { textOf } from '../support/message.ts';
import { articlePath, type GoldenQuestion, readGoldenQuestions } from './golden-questions.ts';

const SETS = ['harbour-bridge', 'orrin-dam'];
const DOUBT = 'This may not answer your question:';

interface Asked {
  readonly golden: GoldenQuestion;
  readonly library: Library;
}

async function askedOf(set: string): Promise<Asked[]> {
  const path = fileURLToPath(articlePath(set));
  const reading = await readArticle({ name: basename(path), bytes: await readFile(path) });
  if (!reading.ok) throw new Error(`${path}: ${reading.problem}`);
  const library = createLibrary([reading.article]);
  return readGoldenQuestions(set).map((golden) => ({ golden, library }));
}

const isDoubtful = ({ golden, library }: Asked) => {
  const { kind, basis } = ask(library, { text: golden.question });
  return kind === 'quotes' && basis.by === 'question' && basis.doubtful;
};
const isAnswered = ({ golden, library }: Asked) => ask(library, { text: golden.question }).kind === 'quotes';

test('GIVEN questions that are answered WHEN the article answers them THEN there is doubt of far fewer than otherwise', async () => {
  const answered = (await Promise.all(SETS.map(askedOf))).flat().filter(isAnswered);
  const shareOfDoubt = (some: readonly Asked[]) => some.filter(isDoubtful).length / some.length;
  const rightly = answered.filter(({ golden }) => golden.relevant.length > 0);
  const wrongly = answered.filter(({ golden }) => golden.relevant.length === 0);
  console.log(
    `doubt: of ${rightly.length} that the article answers ${(100 * shareOfDoubt(rightly)).toFixed(1)} %, ` +
      `of ${wrongly.length} that it does not ${(100 * shareOfDoubt(wrongly)).toFixed(1)} %`,
  );
  expect(shareOfDoubt(wrongly)).toBeGreaterThan(2 * shareOfDoubt(rightly));
});

test('GIVEN an answer WHEN there is doubt of it THEN Discord says so above the quotes, and only then', async () => {
  const all = await askedOf('harbour-bridge');
  const doubtful = all.find(isDoubtful);
  const plain = all.find((asked) => isAnswered(asked) && !isDoubtful(asked));
  if (!doubtful || !plain) throw new Error('there is no such question');
  const stage = await setStage(doubtful.library);
  const shown = async ({ golden: { question } }: Asked) =>
    textOf((await stage.asha.command(stage.channel, 'ask', { question })).message);
  const text = await shown(doubtful);
  expect(text.indexOf(DOUBT)).toBeGreaterThan(-1);
  expect(text.indexOf(DOUBT)).toBeLessThan(text.indexOf('> '));
  expect(await shown(plain)).not.toContain(DOUBT);
  await stage.close();
});
