import type { Answer } from '../answers/answer.ts';
import { ask } from '../answers/ask.ts';
import { quote } from '../answers/quote.ts';
import { SUMMARY_LENGTHS, summarise } from '../answers/summary.ts';
import type { Article } from '../article/article.ts';
import { readFolder } from '../library/folder.ts';
import { articlesOf } from '../library/folder-reading.ts';
import { createLibrary, findArticle, type Library } from '../library/library.ts';
import { type CliCommand, type CliOptions, type Output, readOptions, WrongUse } from './command.ts';
import { answerJson, summaryJson } from './json.ts';
import { answerText, summaryText } from './text.ts';

/** `ask`, `quote` and `summary`: prints the answer; 0 with quotes, 1 with nothing. */
export const answerCommand: CliCommand = async (name, words, output) => {
  const options = readOptions(name, words);
  if (name !== 'summary' && options.text === '') {
    throw new WrongUse(name === 'ask' ? 'The question is missing.' : 'The speaker is missing.');
  }
  const library = await openLibrary(options.knowledge, output);
  const article = options.article === null ? null : chooseArticle(library, options.article);
  if (name === 'summary') return printSummary(library, article ?? onlyArticle(library), options, output);
  const answer =
    name === 'ask'
      ? ask(library, { text: options.text, article })
      : quote(library, {
          speaker: options.text,
          about: options.about,
          article,
          limit: Number.POSITIVE_INFINITY,
        });
  return printAnswer(answer, library, options, output);
};

function printAnswer(answer: Answer, library: Library, { json }: CliOptions, { print }: Output): number {
  print(json ? JSON.stringify(answerJson(answer)) : answerText(answer, library.articles.length > 1));
  return answer.kind === 'quotes' ? 0 : 1;
}

function printSummary(
  library: Library,
  article: Article,
  { json, length }: CliOptions,
  { print }: Output,
): number {
  const known = SUMMARY_LENGTHS.find((one) => one === (length ?? 'medium'));
  if (!known) throw new WrongUse(`--length is "${length}", but it is one of ${SUMMARY_LENGTHS.join(', ')}.`);
  const summary = summarise(library, article, known);
  print(json ? JSON.stringify(summaryJson(summary)) : summaryText(summary));
  return 0;
}

/** Reads the articles; problems of single files go to standard error and stop no other. */
async function openLibrary(folder: string, { complain }: Output): Promise<Library> {
  const reading = await readFolder(folder);
  if (!reading.ok) throw new WrongUse(reading.problem);
  for (const { file, reading: one } of reading.files) if (!one.ok) complain(`${file}: ${one.problem}`);
  const articles = articlesOf(reading.files);
  if (articles.length === 0) {
    const reason = reading.files.length === 0 ? 'There is no article' : 'No article can be read';
    throw new WrongUse(`${reason} in "${folder}". Put a Markdown, text or HTML file there.`);
  }
  return createLibrary(articles);
}

function chooseArticle(library: Library, name: string): Article {
  const article = findArticle(library, name);
  if (article) return article;
  throw new WrongUse(`There is no article "${name}". There is: ${idsOf(library)}.`);
}

function onlyArticle(library: Library): Article {
  const [first, second] = library.articles;
  if (first && !second) return first;
  throw new WrongUse(`Which article? Choose with --article: ${idsOf(library)}.`);
}

function idsOf({ articles }: Library): string {
  return articles.map(({ id }) => id).join(', ');
}
