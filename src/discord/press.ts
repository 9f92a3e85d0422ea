import { contextOf } from '../answers/context.ts';
import type { Request } from '../answers/request.ts';
import { articleByHash } from '../library/library.ts';
import { canKeep } from './articles/manager-world.ts';
import { pressArticle } from './articles/press-article.ts';
import { problem } from './command.ts';
import { type ButtonAction, decodeCustomId } from './custom-id.ts';
import { drawContext } from './draw/context.ts';
import { withWritten } from './draw/written.ts';
import type { Outcome, Press } from './invocation.ts';
import { PERMISSIONS, refusal } from './permissions.ts';
import { quotesStamp } from './quotes-stamp.ts';
import { answerPart, respond, type World } from './respond.ts';

/** Does what a button stands for. All that it needs is in its `custom_id` and in the message it is on. */
export function press(pressed: Press, world: World): Outcome | Promise<Outcome> {
  const { texts } = world;
  const button = decodeCustomId(pressed.customId);
  if (!button) return problem(texts.problems.buttonForeign);
  const asker = button.action === 'delete' ? button.asker : null;
  const refused = refusal(PERMISSIONS.buttons[button.action], pressed, asker, texts);
  if (refused !== null) return problem(refused);
  switch (button.action) {
    case 'context':
      return showContext(button, world);
    case 'more':
      return answerAgain(button, pressed, world, { private: true });
    case 'share':
      return answerAgain(button, pressed, world, { private: false });
    case 'speaker':
      return showSpeaker(button, pressed, world);
    case 'delete':
      return { kind: 'delete' };
    case 'publish':
    case 'cancel':
    case 'remove':
    case 'stay':
    case 'undo':
    case 'list':
      return canKeep(world) ? pressArticle(button, world) : problem(texts.problems.storeUnavailable);
  }
}

function showContext(button: ButtonAction & { action: 'context' }, { library, texts }: World): Outcome {
  const article = articleByHash(library, button.article);
  const context = article && contextOf(article, button.statement, button.passage ?? undefined);
  if (!context) return problem(texts.problems.articleChanged);
  const message = drawContext(context, button.statement, texts);
  return button.passage === null ? { kind: 'reply', message, private: true } : { kind: 'update', message };
}

/** Goes on with an answer, for the presser alone, or shows a private one to everybody. */
function answerAgain(
  button: ButtonAction & { action: 'more' | 'share' },
  pressed: Press,
  world: World,
  visible: { private: boolean },
): Outcome {
  const { library, texts } = world;
  const { article } = button.request;
  const isGone = article === null ? library.articles.length === 0 : !articleByHash(library, article);
  if (isGone) return problem(texts.problems.articleChanged);
  const request: Request | null = withWritten(button.request, pressed.components);
  if (request === null) return problem(texts.problems.buttonForeign);
  const { before, quotes, draw } = answerPart(world, request);
  if (button.stamp !== quotesStamp(button.action === 'more' ? before : quotes))
    return problem(texts.problems.articleChanged);
  const viewer = { user: pressed.user, private: visible.private, shares: !visible.private };
  return { kind: 'reply', message: draw(viewer), private: visible.private };
}

function showSpeaker(button: ButtonAction & { action: 'speaker' }, { user }: Press, world: World): Outcome {
  const article = articleByHash(world.library, button.article);
  const speaker = article?.speakers[button.speaker];
  if (!speaker) return problem(world.texts.problems.articleChanged);
  const request = { kind: 'quote', speaker: speaker.name, about: null, article: null, skip: 0 } as const;
  return { kind: 'reply', message: respond(world, request, { user, private: true }), private: true };
}
