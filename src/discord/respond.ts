import { type Answer, QUOTES_AT_ONCE, type Quote } from '../answers/answer.ts';
import { ask } from '../answers/ask.ts';
import { quote } from '../answers/quote.ts';
import type { AskRequest, QuoteRequest, Request, SummaryRequest } from '../answers/request.ts';
import { summarise } from '../answers/summary.ts';
import type { Article } from '../article/article.ts';
import { articleByHash, type Library } from '../library/library.ts';
import type { Owner } from '../library/owner.ts';
import type { Texts } from '../locales/en.ts';
import { drawAnswer } from './draw/answer.ts';
import type { Drawing } from './draw/frame.ts';
import type { Message } from './draw/message.ts';
import { drawSummary, SUMMARY_AT_ONCE } from './draw/summary.ts';
import type { Keeping } from './keeping.ts';

/** What an invocation is answered from. */
export interface World {
  /** The shared articles and the owner's; perhaps none at all. */
  readonly library: Library;
  /** The article that is asked where none is named: the one that the channel is about, if any. */
  readonly channelArticle: Article | null;
  /** Which article a channel is about, by channel id. */
  readonly channelArticles: ReadonlyMap<string, Article>;
  readonly texts: Texts;
  readonly owner: Owner;
  /** Null where no articles can be added. */
  readonly keeping: Keeping | null;
}

/** Who asked, and whether they alone are to see the answer. */
export type Viewer = Drawing['viewer'];

/**
 * Does what is asked, and draws what came of it. The request names an article of the library, or none.
 *
 * @param before - The quotes that earlier parts of the answer handed out.
 */
export function respond(
  { library, texts }: Pick<World, 'library' | 'texts'>,
  request: Request,
  viewer: Viewer,
  before: readonly Quote[] = [],
): Message {
  const drawing = { texts, viewer, before };
  if (request.kind !== 'summary') return drawAnswer(answerTo(library, request), request, drawing);
  const article = summarised(library, request);
  if (!article) throw new RangeError('the library is empty');
  const summary = summarise(library, article, request.length);
  return drawSummary(summary, { ...request, article: article.hash }, drawing);
}

/** The quotes of the part of an answer that a request is for: those that `respond` would draw, if they all had room. */
export function quotesFor(library: Library, request: Request): readonly Quote[] {
  const { skip } = request;
  if (request.kind === 'summary') return summaryQuotes(library, request).slice(skip, skip + SUMMARY_AT_ONCE);
  return quotesIn(answerTo(library, request));
}

/** The quotes that the parts of an answer before that of a request have handed out. */
export function quotesBefore(library: Library, request: Request): readonly Quote[] {
  const { skip } = request;
  if (skip === 0) return [];
  if (request.kind === 'summary') return summaryQuotes(library, request).slice(0, skip);
  return quotesIn(answerTo(library, { ...request, skip: 0 }, skip));
}

/** @param limit - How many quotes at most; as many as a part has where it is left out. */
function answerTo(library: Library, request: AskRequest | QuoteRequest, limit = QUOTES_AT_ONCE): Answer {
  const given = { ...request, article: articleOf(library, request), limit };
  return given.kind === 'ask' ? ask(library, { ...given, text: given.question }) : quote(library, given);
}

function quotesIn(answer: Answer): readonly Quote[] {
  return answer.kind === 'quotes' ? answer.quotes : answer.nearest;
}

function summaryQuotes(library: Library, request: SummaryRequest): readonly Quote[] {
  const article = summarised(library, request);
  return article ? summarise(library, article, request.length).sections.flatMap(({ quotes }) => quotes) : [];
}

/** The article that a summary is of: the first where none is named; null where there is none. */
function summarised(library: Library, request: SummaryRequest): Article | null {
  return articleOf(library, request) ?? library.articles[0] ?? null;
}

function articleOf(library: Library, { article }: Request): Article | null {
  return article === null ? null : articleByHash(library, article);
}
