import { type Answer, QUOTES_AT_ONCE, type Quote } from '../answers/answer.ts';
import { ask } from '../answers/ask.ts';
import { quote } from '../answers/quote.ts';
import type { AskRequest, QuoteRequest, Request } from '../answers/request.ts';
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

/** Does what is asked, and draws what came of it. The request names an article of the library, or none. */
export function respond(world: Pick<World, 'library' | 'texts'>, request: Request, viewer: Viewer): Message {
  return answerPart(world, request).draw(viewer);
}

/** A part of an answer, before it is drawn. */
export interface AnswerPart {
  /** The quotes that earlier parts of the answer have handed out. */
  readonly before: readonly Quote[];
  /** Those of the part that is asked for: they are drawn, as far as there is room. */
  readonly quotes: readonly Quote[];
  readonly draw: (viewer: Viewer) => Message;
}

/** Does what is asked, and draws nothing yet. The request names an article of the library, or none; the library is not empty. */
export function answerPart(
  { library, texts }: Pick<World, 'library' | 'texts'>,
  request: Request,
): AnswerPart {
  const { skip } = request;
  if (request.kind === 'summary') {
    const article = articleOf(library, request) ?? library.articles[0];
    if (!article) throw new RangeError('the library is empty');
    const summary = summarise(library, article, request.length);
    const all = summary.sections.flatMap(({ quotes }) => quotes);
    const before = all.slice(0, skip);
    return {
      before,
      quotes: all.slice(skip, skip + SUMMARY_AT_ONCE),
      draw: (viewer) =>
        drawSummary(summary, { ...request, article: article.hash }, { texts, viewer, before }),
    };
  }
  const whole = answerTo(library, { ...request, skip: 0 }, skip + QUOTES_AT_ONCE);
  const answer = whole.kind === 'quotes' ? { ...whole, quotes: whole.quotes.slice(skip) } : whole;
  const before = skip === 0 ? [] : whole.kind === 'quotes' ? whole.quotes.slice(0, skip) : whole.nearest;
  return {
    before,
    quotes: answer.kind === 'quotes' ? answer.quotes : answer.nearest,
    draw: (viewer) => drawAnswer(answer, request, { texts, viewer, before }),
  };
}

function answerTo(library: Library, request: AskRequest | QuoteRequest, limit: number): Answer {
  const given = { ...request, article: articleOf(library, request), limit };
  return given.kind === 'ask' ? ask(library, { ...given, text: given.question }) : quote(library, given);
}

function articleOf(library: Library, { article }: Request): Article | null {
  return article === null ? null : articleByHash(library, article);
}
