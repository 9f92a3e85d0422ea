import type { Logger } from 'pino';
import type { ArticleFile } from '../article/read.ts';
import type { Reading } from '../article/reading.ts';
import type { Config } from '../config.ts';
import type { Handler } from '../discord/handler.ts';
import type { Articles } from './open-articles.ts';

/**
 * The handler of everything that is asked of the bot: with Discord's own word on who may use a command, where there is a
 * token to ask it by, and within the rates that members and servers have. What it takes is loaded while articles are opened.
 */
export async function createHandler(
  opening: Promise<Pick<Articles, 'libraries' | 'store'>>,
  { limits, rates, token, apiUrl }: Config,
  log: Logger,
): Promise<Handler> {
  const [handler, { grantingHandler }, { askForGrants }, { withFloodGuard }] = await Promise.all([
    import('../discord/handler.ts'),
    import('../discord/granting-handler.ts'),
    import('../discord/command-grants.ts'),
    import('../discord/flood.ts'),
  ]);
  const { libraries, store } = await opening;
  const answering = handler.createHandler({ libraries, keeping: { store, limits, read } });
  const granting = token === null ? answering : grantingHandler(answering, askForGrants(token, apiUrl, log));
  return withFloodGuard(granting, rates);
}

/** Reads a file that a member has added. */
async function read(file: ArticleFile): Promise<Reading> {
  const { readArticleApart } = await import('../library/read-article-apart.ts');
  return readArticleApart(file);
}
