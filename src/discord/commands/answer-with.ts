import type { Request } from '../../answers/request.ts';
import { problem } from '../command.ts';
import type { Invocation, Outcome } from '../invocation.ts';
import { noArticles } from '../no-articles.ts';
import { respond, type World } from '../respond.ts';
import { chosenArticle, isPrivate } from './shared-options.ts';

/**
 * Answers an invocation with what a request comes to, publicly or privately as its options say.
 *
 * @param request - Makes the request, given the content hash of the article that the options name; null: none.
 */
export function answerWith(
  invocation: Invocation,
  world: World,
  request: (article: string | null) => Request,
): Outcome {
  if (world.library.articles.length === 0) return problem(noArticles(invocation, world));
  const chosen = chosenArticle(invocation, world);
  if ('problem' in chosen) return problem(chosen.problem);
  const viewer = { user: invocation.user, private: isPrivate(invocation) };
  const message = respond(world, request(chosen.article?.hash ?? null), viewer);
  return { kind: 'reply', message, private: viewer.private };
}
