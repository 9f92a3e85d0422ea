import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { toQuote } from '../answers/answer.ts';
import type { Article } from '../article/article.ts';
import type { Reading } from '../article/reading.ts';
import { en } from '../locales/en.ts';
import { speakerPhrase } from '../locales/speaker-phrase.ts';
import { type CliCommand, readOptions, WrongUse } from './command.ts';

/** `read FILE ...`: what is read from each file; 0 where all can be read, 1 where one cannot. */
export const readCommand: CliCommand = async (name, words, { print }) => {
  const { words: files, json } = readOptions(name, words);
  if (files.length === 0) throw new WrongUse('Which files? Name them: npm run -s read -- FILE ...');
  let isWhole = true;
  for (const file of files) {
    const reading = await readAt(file);
    isWhole &&= reading.ok;
    print(json ? JSON.stringify(readingJson(file, reading)) : readingText(file, reading));
  }
  return isWhole ? 0 : 1;
};

async function readAt(file: string): Promise<Reading> {
  const { readArticle } = await import('../article/read.ts');
  try {
    return await readArticle({ name: basename(file), bytes: await readFile(file) });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { ok: false, problem: `It cannot be opened (${String(error.code)}).` };
  }
}

function readingJson(file: string, reading: Reading) {
  if (!reading.ok) return { file, error: reading.problem };
  const { article, findings } = reading;
  return {
    file,
    title: article.title,
    language: article.language,
    sections: article.sections.map(({ heading, from, to }) => ({
      heading: heading ?? en.introduction,
      statements: article.statements.slice(from, to).map(({ text, start, end, paragraph, block, speech }) => {
        const speaker = speech?.speaker == null ? null : article.speakers[speech.speaker];
        return {
          text,
          start,
          end,
          paragraph,
          block: block ?? 'paragraph',
          speech: speech !== null,
          speaker: speaker?.name ?? null,
          role: speaker?.role ?? null,
        };
      }),
    })),
    leftOut: findings.flatMap(({ text }) => text ?? []),
  };
}

function readingText(file: string, reading: Reading): string {
  if (!reading.ok) return `${file}: ${reading.problem}`;
  const { article, findings } = reading;
  const sections = article.sections.map(({ heading, from, to }) =>
    [
      heading ?? en.introduction,
      ...article.statements.slice(from, to).map((_, i) => statementText(article, from + i)),
    ].join('\n'),
  );
  const leftOut = findings.map(({ message }) => `  - ${message}`);
  return [`${file}: “${article.title}” (${article.language})`, ...sections, speakersText(article), ...leftOut]
    .filter((part) => part !== '')
    .join('\n\n');
}

function statementText(article: Article, index: number): string {
  const { statement, ...quote } = toQuote(article, index, 0, []);
  const who = speakerPhrase(quote, en, ({ name }) => name);
  const kind = statement.block === undefined ? '' : `[${statement.block}] `;
  return `  ${kind}${statement.text}${who === null ? '' : `  — ${who}`}`;
}

function speakersText({ speakers, statements }: Article): string {
  return speakers
    .map(({ name, role }, index) => {
      const count = statements.filter(({ speech }) => speech?.speaker === index).length;
      return en.suggestions.speaker(role === null ? name : `${name}, ${role}`, count);
    })
    .join('\n');
}
