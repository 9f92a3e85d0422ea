import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { runCli } from '../../src/cli/run.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { setStage } from '../support/bot.ts';
import { quotesOf, textOf } from '../support/message.ts';
import { folderWith } from '../support/process.ts';
import { articlePath, type GoldenQuestion, readGoldenQuestions } from './golden-questions.ts';
import { type Measure, measure, type Shown } from './measure.ts';

/**
 * The sets of questions, the article that each is asked of, and what may not get worse. Near misses are on the article's
 * subject, and nothing that we know of tells them apart reliably.
 */
const SETS = [
  {
    set: 'seed',
    id: 'russia-pakistan-relations',
    rightInThree: 0.95,
    offTopicRefused: 0.9,
    nearMissRefused: 0.1,
  },
  {
    set: 'harbour-bridge',
    id: 'harbour-bridge',
    rightInThree: 0.8,
    offTopicRefused: 0.8,
    nearMissRefused: 0.1,
  },
  { set: 'orrin-dam', id: 'orrin-dam', rightInThree: 0.8, offTopicRefused: 0.75, nearMissRefused: 0.1 },
  {
    set: 'mercado-municipal',
    id: 'mercado-municipal',
    rightInThree: 0.8,
    offTopicRefused: 0.6,
    nearMissRefused: 0,
  },
  { set: 'nochnoy-poezd', id: 'nochnoy-poezd', rightInThree: 0.8, offTopicRefused: 0.6, nearMissRefused: 0 },
  {
    set: 'gaon-ka-pustakalaya',
    id: 'gaon-ka-pustakalaya',
    rightInThree: 0.8,
    offTopicRefused: 0.6,
    nearMissRefused: 0,
  },
];

const figures: string[] = [];
afterAll(() => console.log(figures.join('\n')));

async function libraryOf(id: string): Promise<Library> {
  const path = fileURLToPath(articlePath(id));
  const reading = await readArticle({ name: basename(path), bytes: await readFile(path) });
  if (!reading.ok) throw new Error(`${path}: ${reading.problem}`);
  return createLibrary([reading.article]);
}

/** Asks in a terminal. */
async function commandLine(id: string): Promise<(golden: GoldenQuestion) => Promise<Shown>> {
  const path = fileURLToPath(articlePath(id));
  const knowledge = await folderWith({ [basename(path)]: await readFile(path) });
  return async ({ question }) => {
    let printed = '';
    const output = { print: (text: string) => (printed = text), complain: () => undefined };
    await runCli(['ask', question, '--json', '--knowledge', knowledge], output);
    const answer: { kind: string; quotes: { text: string }[] } = JSON.parse(printed);
    return { answered: answer.kind === 'quotes', statements: answer.quotes.map(({ text }) => text) };
  };
}

function note(set: string, measured: Measure): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  figures.push(
    `${set}: right in the first 3 for ${percent(measured.rightInThree)} of ${measured.answerable}; ` +
      `refused ${percent(measured.offTopicRefused)} of ${measured.offTopic} off-topic and ` +
      `${percent(measured.nearMissRefused)} of ${measured.nearMiss} near misses; missed: ${measured.missed.join(' | ')}`,
  );
}

describe.each(SETS)('GIVEN the golden questions of $set', ({ set, id, ...floor }) => {
  test('THEN Discord and the command line show the same, and every quote stands in the article', async () => {
    const questions = readGoldenQuestions(set);
    const library = await libraryOf(id);
    const [article] = library.articles;
    const askCommandLine = await commandLine(id);
    const stage = await setStage(library);
    const measured = await measure(questions, async (golden) => {
      const { message } = await stage.asha.command(stage.channel, 'ask', { question: golden.question });
      const answered = !textOf(message).includes('The article does not answer this.');
      const statements = quotesOf(message);
      for (const text of statements) expect(article?.source).toContain(text);
      const inTerminal = await askCommandLine(golden);
      expect(inTerminal.answered).toBe(answered);
      if (answered) expect(inTerminal.statements.slice(0, statements.length)).toEqual(statements);
      return { answered, statements };
    });
    await stage.close();
    note(set, measured);
    expect(measured.rightInThree).toBeGreaterThanOrEqual(floor.rightInThree);
    expect(measured.offTopicRefused).toBeGreaterThanOrEqual(floor.offTopicRefused);
    expect(measured.nearMissRefused).toBeGreaterThanOrEqual(floor.nearMissRefused);
  }, 60_000);
});
