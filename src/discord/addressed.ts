import { plainMessage } from './draw/message.ts';
import type { Actor, Outcome } from './invocation.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import { noArticles } from './no-articles.ts';
import { checkQuestion } from './question.ts';
import { isCallForHelp, requestInText } from './request-in-text.ts';
import { respond, type World } from './respond.ts';
import { suggestedQuestions } from './suggested-questions.ts';

/** A message to the bot: a mention, a reply to it, or a direct message. */
export interface Addressed extends Actor {
  readonly text: string;
}

/**
 * Answers a message to the bot: a question, or `summary` or `quote NAME` as in the commands. `bot` is the bot's user id,
 * whose mentions in the text are no part of the question. A message without words, or
 * that calls for help, gets a few words of help.
 */
export function answerAddressed(addressed: Addressed, bot: string, world: World): Outcome {
  const text = oneLine(addressed.text.replaceAll(new RegExp(`<@!?${bot}>`, 'g'), ' '));
  if (world.library.articles.length === 0) return say(noArticles(addressed, world));
  if (isCallForHelp(text)) return say(help(world));
  const checked = checkQuestion(text, world.texts);
  if ('problem' in checked) return say(checked.problem);
  const viewer = { user: addressed.user, private: false };
  const article = world.channelArticle?.hash ?? null;
  const message = respond(world, { ...requestInText(checked.question), article }, viewer);
  return { kind: 'reply', message, private: false };
}

function say(text: string): Outcome {
  return { kind: 'reply', message: plainMessage(text), private: false };
}

function help(world: World): string {
  const examples = suggestedQuestions(world, world.channelArticle).slice(0, 2);
  return world.texts.help(examples.map(escapeMarkdown));
}
