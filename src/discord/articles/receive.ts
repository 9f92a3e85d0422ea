import { overLimit } from '../../library/store/over-limit.ts';
import type { KeptArticle } from '../../library/store/store.ts';
import { problem } from '../command.ts';
import { plainMessage } from '../draw/message.ts';
import { drawName } from '../draw/quote.ts';
import type { Attached, Outcome } from '../invocation.ts';
import { attachedProblem, fetchAttached } from './attached-file.ts';
import { draftMessage } from './draft.ts';
import { articleForm } from './form.ts';
import { overLimitText } from './limit-texts.ts';
import type { ManagerWorld } from './manager-world.ts';

/**
 * Takes a file that was attached, or opens a form for a text. Whoever has no room for another article is told so before
 * they choose or paste anything.
 *
 * @param file - Null: none was attached.
 * @param replaces - The article that gets a new text; null: it is a new one.
 */
export async function receiveArticle(
  file: Attached | null,
  replaces: KeptArticle | null,
  world: ManagerWorld,
): Promise<Outcome> {
  const { keeping, owner, texts } = world;
  const wrong = file && attachedProblem(file, texts);
  if (wrong) return problem(wrong);
  if (!replaces) {
    const usage = await keeping.store.usage(owner);
    const over = overLimit({ ...usage, articles: usage.articles + 1 }, keeping.limits);
    if (over) return problem(overLimitText(over, texts));
  }
  if (!file) return { kind: 'form', form: articleForm(replaces, texts) };
  return {
    kind: 'later',
    private: true,
    updates: false,
    message: async () => {
      const bytes = await fetchAttached(file);
      if (!bytes) return plainMessage(texts.articles.problems.fileGone(drawName(file.name)));
      return draftMessage({ name: file.name, bytes }, replaces, world);
    },
  };
}
