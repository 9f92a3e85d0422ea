import type { ArticleFile } from '../../article/read.ts';
import type { Reading } from '../../article/reading.ts';
import { overLimit } from '../../library/store/over-limit.ts';
import type { KeptArticle } from '../../library/store/store.ts';
import type { Texts } from '../../locales/en.ts';
import { type Message, plainMessage } from '../draw/message.ts';
import { drawPreview } from '../draw/preview.ts';
import { drawName, drawTitle } from '../draw/quote.ts';
import { escapeMarkdown } from '../markdown.ts';
import { nearLimitText, overLimitText } from './limit-texts.ts';
import type { ManagerWorld } from './manager-world.ts';

/**
 * Reads a file and keeps it as a draft.
 *
 * @param replaces - The article that it is to take the place of; null: none.
 * @returns What was read, to be published or not; or why there is nothing to publish.
 */
export async function draftMessage(
  file: ArticleFile,
  replaces: KeptArticle | null,
  { keeping, owner, texts }: ManagerWorld,
): Promise<Message> {
  const { store, limits } = keeping;
  const reading = await keeping.read(file);
  const { problems } = texts.articles;
  if (!reading.ok) return plainMessage(problems.unreadable(drawName(file.name), reasonText(reading, texts)));
  const [kept, usage] = await Promise.all([store.list(owner), store.usage(owner)]);
  const same = kept.find(({ hash }) => hash === reading.article.hash);
  if (same) return plainMessage(problems.alreadyHere(drawTitle(same.title)));
  const would = {
    articles: usage.articles + (replaces ? 0 : 1),
    bytes: usage.bytes + file.bytes.length - (replaces?.bytes ?? 0),
    statements: usage.statements + reading.article.statements.length - (replaces?.statements ?? 0),
  };
  const over = overLimit(would, limits);
  if (over) return plainMessage(overLimitText(over, texts));
  const key = await store.draft(owner, { file, reading, replaces: replaces?.key ?? null });
  return drawPreview({ key, file, reading, replaces, note: nearLimitText(would, limits, texts) }, texts);
}

/** Why a file cannot be read, in the reader's language as far as it has words for it. */
function reasonText({ kind, problem }: Extract<Reading, { ok: false }>, { articles }: Texts): string {
  const detail = escapeMarkdown(problem);
  return kind === undefined ? detail : articles.unreadable(kind, detail);
}
