import { join } from 'node:path';
import { pino } from 'pino';
import { createHandler } from '../../src/discord/handler.ts';
import { createLibraries } from '../../src/library/create-libraries.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { openStore } from '../../src/library/store/open-store.ts';
import type { OwnerLimits, Store } from '../../src/library/store/store.ts';
import type { User } from '../../src/sandbox/people/user.ts';
import type { SandboxChannel, SandboxGuild } from '../../src/sandbox/sandbox.ts';
import { type Stage, setStageWith } from './bot.ts';
import { folderWith } from './process.ts';

/** Compiled, because it reads articles in a process of its own. */
export const { readArticleApart }: typeof import('../../src/library/read-article-apart.ts') = await import(
  new URL('../../dist/library/read-article-apart.js', import.meta.url).href
);

/** More than any test keeps. */
export const ROOMY: OwnerLimits = { articles: 50, bytes: 10_000_000, statements: 50_000 };

/** A stage on which articles can be added, in two servers that have nothing to do with each other. */
export interface ArticleStage extends Stage<null> {
  readonly store: Store;
  /** May manage the first server. */
  readonly manager: User;
  readonly otherGuild: SandboxGuild;
  readonly otherChannel: SandboxChannel;
  /** May manage the second server, and is in no other. */
  readonly otherManager: User;
}

/** Starts a Discord, a bot with a database of its own, and the people of two servers. */
export async function setArticleStage({
  shared = createLibrary([]),
  limits = ROOMY,
}: {
  readonly shared?: Library;
  readonly limits?: OwnerLimits;
} = {}): Promise<ArticleStage> {
  const url = `file:${join(await folderWith({}), 'articles.db')}`;
  const log = pino({ level: 'silent' });
  let store: Store | null = null;
  const stage = await setStageWith(null, async () => {
    await store?.close();
    store = await openStore(url, { limits, log });
    const libraries = createLibraries({ store, shared: async () => shared, sharedShown: true, cacheMb: 10 });
    return createHandler({ libraries, keeping: { store, limits, read: readArticleApart } });
  });
  const { sandbox, guild } = stage;
  const manager = sandbox.addUser({ name: 'manager' });
  sandbox.join(guild, manager, { permissions: ['ManageGuild'] });
  const otherGuild = sandbox.addGuild({ name: 'Elsewhere' });
  const otherChannel = sandbox.addChannel(otherGuild, { name: 'elsewhere' });
  const otherManager = sandbox.addUser({ name: 'other' });
  sandbox.join(otherGuild, otherManager, { permissions: ['ManageGuild'] });
  return {
    ...stage,
    get bot() {
      return stage.bot;
    },
    get store() {
      if (!store) throw new Error('the store is not open');
      return store;
    },
    manager,
    otherGuild,
    otherChannel,
    otherManager,
    close: async () => {
      await stage.close();
      await store?.close();
    },
  };
}
