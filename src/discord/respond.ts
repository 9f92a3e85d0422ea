import { ask } from '../answers/ask.ts';
import { quote } from '../answers/quote.ts';
import type { Request } from '../answers/request.ts';
import { summarise } from '../answers/summary.ts';
import type { Article } from '../article/article.ts';
import { articleByHash, type Library } from '../library/library.ts';
import type { Owner } from '../library/owner.ts';
import type { Texts } from '../locales/en.ts';
import { drawAnswer } from './draw/answer.ts';
import type { Drawing } from './draw/frame.ts';
import type { Message } from './draw/message.ts';
import { drawSummary } from './draw/summary.ts';
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
export function respond(
  { library, texts }: Pick<World, 'library' | 'texts'>,
  request: Request,
  viewer: Viewer,
): Message {
  const drawing = { texts, viewer, library: library.hash };
  const article = request.article === null ? null : articleByHash(library, request.article);
  switch (request.kind) {
    case 'ask':
      return drawAnswer(
        ask(library, { text: request.question, article, skip: request.skip }),
        request,
        drawing,
      );
    case 'quote':
      return drawAnswer(quote(library, { ...request, article }), request, drawing);
    case 'summary':
      return drawSummary(
        summarise(library, article ?? firstArticle(library), request.length),
        request,
        drawing,
      );
  }
}

function firstArticle(library: Library): Article {
  const [first] = library.articles;
  if (!first) throw new RangeError('the library is empty');
  return first;
}
