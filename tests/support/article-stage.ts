import { join } from 'node:path';
import { pino } from 'pino';
import { askForGrants } from '../../src/discord/command-grants.ts';
import { grantingHandler } from '../../src/discord/granting-handler.ts';
import type { Store } from '../../src/library/store/store.ts';
import type { User } from '../../src/sandbox/people/user.ts';
import { type ArticleHandler, type ArticleHandlerSettings, openArticleHandler } from './article-handler.ts';
import { type Stage, setStageWith } from './bot.ts';
import { folderWith } from './process.ts';

/** Compiled, because it reads articles in a process of its own. */
const { readArticleApart }: typeof import('../../src/library/read-article-apart.ts') = await import(
  new URL('../../dist/library/read-article-apart.js', import.meta.url).href
);

/** A stage on which articles can be added. */
export interface ArticleStage extends Stage<null> {
  readonly store: Store;
  /** The database's file. */
  readonly file: string;
  /** May manage the server. */
  readonly manager: User;
}

/** Starts a Discord, a bot with a database of its own, and its people. */
export async function setArticleStage(
  settings: Omit<ArticleHandlerSettings, 'url'> = {},
): Promise<ArticleStage> {
  const file = join(await folderWith({}), 'articles.db');
  let articles: ArticleHandler | null = null;
  const stage = await setStageWith(null, async (_, { token, api }) => {
    await articles?.close();
    articles = await openArticleHandler({ read: readArticleApart, ...settings, url: `file:${file}` });
    return grantingHandler(articles.handler, askForGrants(token, api, pino({ level: 'silent' })));
  });
  const { sandbox, guild } = stage;
  const manager = sandbox.addUser({ name: 'manager' });
  sandbox.join(guild, manager, { permissions: ['ManageGuild'] });
  return {
    ...stage,
    get bot() {
      return stage.bot;
    },
    get store() {
      if (!articles) throw new Error('the store is not open');
      return articles.store;
    },
    file,
    manager,
    close: async () => {
      await stage.close();
      await articles?.close();
    },
  };
}
