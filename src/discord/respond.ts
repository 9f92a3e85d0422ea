import { ask } from '../answers/ask.ts';
import { quote } from '../answers/quote.ts';
import type { Request } from '../answers/request.ts';
import { summarise } from '../answers/summary.ts';
import type { Article } from '../article/article.ts';
import { articleByHash, type Library } from '../library/library.ts';
import type { Texts } from '../locales/en.ts';
import { drawAnswer } from './draw/answer.ts';
import type { Drawing } from './draw/frame.ts';
import type { Message } from './draw/message.ts';
import { drawSummary } from './draw/summary.ts';

/** What an invocation is answered from. */
export interface World {
  readonly library: Library;
  readonly texts: Texts;
}

/** Who asked, and whether they alone are to see the answer. */
export type Viewer = Drawing['viewer'];

/** Does what is asked, and draws what came of it. The request names an article of the library, or none. */
export function respond({ library, texts }: World, request: Request, viewer: Viewer): Message {
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
      return drawSummary(summarise(article ?? firstArticle(library), request.length), request, drawing);
  }
}

function firstArticle(library: Library): Article {
  const [first] = library.articles;
  if (!first) throw new RangeError('the library is empty');
  return first;
}
