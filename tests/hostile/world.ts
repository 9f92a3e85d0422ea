import type { Owner } from '../../src/library/owner.ts';
import { type ArticleHandler, openArticleHandler, publishText } from '../support/article-handler.ts';
import { LIBRARY_BUS, libraryOf, MARKET } from '../support/library.ts';
import { SECRET } from './check-response.ts';

/** The server whose members do harm, and another that they must see nothing of. */
export const SERVER = '1000';
const OTHER_SERVER = '2000';

/** A handler over a real database. */
export interface HostileWorld extends ArticleHandler {
  /** Hashes and keys that the server's members may know of: their own, and by some leak another server's. */
  readonly ids: readonly string[];
}

/** Opens a handler with a shared article, one of the hostile server's own, and one of another server's. */
export async function openHostileWorld(): Promise<HostileWorld> {
  const opened = await openArticleHandler({ shared: await libraryOf({ 'bus.md': LIBRARY_BUS }) });
  const publish = (owner: Owner, name: string, text: string) => publishText(opened.store, owner, name, text);
  const own = await publish(`server:${SERVER}`, 'market.md', MARKET);
  const secret = `---\ntitle: ${SECRET} plans\n---\n\nMinister ${SECRET} Ostrander said the harbour of ${SECRET} would close on Monday.\n`;
  const other = await publish(`server:${OTHER_SERVER}`, 'secret.md', secret);
  const draft = await opened.store.draft(`server:${OTHER_SERVER}`, {
    file: { name: 'draft.md', bytes: new TextEncoder().encode(secret) },
    reading:
      (await opened.store.readings(`server:${OTHER_SERVER}`)).articles.map(({ reading }) => reading)[0] ??
      never(),
    replaces: null,
  });
  return { ...opened, ids: [own.key, own.hash, other.key, other.hash, draft] };
}

function never(): never {
  throw new Error('the other server has no article');
}
