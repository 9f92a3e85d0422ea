import { type Command, problem } from '../command.ts';
import { ellipsis } from '../draw/shorten.ts';
import { oneLine } from '../markdown.ts';
import { noArticles } from '../no-articles.ts';
import { hasWords, LONGEST_QUESTION } from '../question.ts';
import { respond } from '../respond.ts';
import { ON_MESSAGE } from './kinds.ts';
import { named } from './localized.ts';

/** "Find in article", in a message's Apps menu: the statements that the message is about. */
export const findCommand = {
  definition: { ...ON_MESSAGE, ...named((texts) => texts.commands.find.name) },
  run(invocation, world) {
    if (world.library.articles.length === 0) return problem(noArticles(invocation, world));
    const text = oneLine(invocation.targetText ?? '');
    if (!hasWords(text)) return problem(world.texts.problems.emptyMessage);
    const question = ellipsis(text, LONGEST_QUESTION);
    const article = world.channelArticle?.hash ?? null;
    const viewer = { user: invocation.user, private: true };
    return {
      kind: 'reply',
      message: respond(world, { kind: 'ask', question, article, skip: 0 }, viewer),
      private: true,
    };
  },
} satisfies Command;
