import { problem } from '../command.ts';
import type { ButtonAction } from '../custom-id.ts';
import { drawArticleList } from '../draw/article-list.ts';
import { plainMessage } from '../draw/message.ts';
import { drawTitle } from '../draw/quote.ts';
import { drawRemoved } from '../draw/removal.ts';
import type { Outcome } from '../invocation.ts';
import { overLimitText } from './limit-texts.ts';
import { listing } from './listing.ts';
import type { ManagerWorld } from './manager-world.ts';

/** The buttons that change or show which articles an owner has. */
export type ArticleAction = Extract<
  ButtonAction,
  { action: 'publish' | 'cancel' | 'remove' | 'stay' | 'undo' | 'list' }
>;

/** How long a removal can be undone; in seconds. */
const UNDO_SECONDS = 60;

/**
 * Does what a button under one of `/article`'s messages stands for; the message becomes what came of it. What cannot be
 * done is said beside it: whoever presses twice keeps the message that the first press made.
 */
export async function pressArticle(button: ArticleAction, world: ManagerWorld): Promise<Outcome> {
  const { keeping, owner, texts } = world;
  const { store } = keeping;
  const { articles } = texts;
  switch (button.action) {
    case 'publish':
      return publish(button.draft, world);
    case 'cancel':
      await store.discard(owner, button.draft);
      return becomes(articles.cancelled);
    case 'remove': {
      const title = await titleOf(button.article, world);
      const until = Math.ceil(Date.now() / 1000) + UNDO_SECONDS;
      if (title === null || !(await store.remove(owner, button.article)))
        return problem(articles.problems.gone);
      return { kind: 'update', message: drawRemoved(title, button.article, until, texts) };
    }
    case 'stay': {
      const title = await titleOf(button.article, world);
      return title === null
        ? problem(articles.problems.gone)
        : becomes(articles.notRemoved(drawTitle(title)));
    }
    case 'undo': {
      if (Date.now() > button.until * 1000) return problem(articles.problems.tooLate);
      const kept = await store.restore(owner, button.article);
      if (kept.kind === 'over limit') return problem(overLimitText(kept, texts));
      if (kept.kind === 'gone') return problem(articles.problems.tooLate);
      return becomes(articles.restored(drawTitle(kept.article.title)));
    }
    case 'list':
      return { kind: 'update', message: drawArticleList(await listing(world), button.page, texts) };
  }
}

async function publish(draft: string, { keeping, owner, texts }: ManagerWorld): Promise<Outcome> {
  const { articles } = texts;
  const found = await keeping.store.findDraft(owner, draft);
  const kept = await keeping.store.publish(owner, draft);
  switch (kept.kind) {
    case 'kept': {
      const title = drawTitle(kept.article.title);
      return becomes(found?.replaces == null ? articles.published(title) : articles.publishedInPlace(title));
    }
    case 'gone':
      return problem(articles.problems.draftGone);
    case 'over limit':
      // The draft stays, for when there is room.
      return problem(overLimitText(kept, texts));
  }
}

async function titleOf(key: string, { keeping, owner }: ManagerWorld): Promise<string | null> {
  return (await keeping.store.list(owner)).find((article) => article.key === key)?.title ?? null;
}

function becomes(text: string): Outcome {
  return { kind: 'update', message: plainMessage(text) };
}
