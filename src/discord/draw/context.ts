import { ComponentType } from 'discord-api-types/v10';
import type { Context, Passage } from '../../answers/context.ts';
import type { Texts } from '../../locales/en.ts';
import { LIMITS } from '../limits.ts';
import { emphasised, escapeMarkdown } from '../markdown.ts';
import { COLOUR } from './frame.ts';
import { actionRow, button, type Message, textDisplay } from './message.ts';
import { drawHeading, drawName } from './quote.ts';

/** The message behind "In context": passages with the quoted statement in bold, and buttons to step on and back. */
export function drawContext(context: Context, statement: number, texts: Texts): Message {
  const { article, at, count } = context;
  const step = (passage: number) =>
    ({ action: 'context', article: article.hash, statement, passage }) as const;
  const heading = context.passages[context.middle]?.heading ?? null;
  const head = textDisplay(`### ${drawHeading(heading, texts)}`);
  const foot = textDisplay(`-# ${drawName(article.title)} · ${texts.contextOf(at + 1, count)}`);
  const room = LIMITS.messageText - head.content.length - foot.content.length;
  return {
    components: [
      {
        type: ComponentType.Container,
        accent_color: COLOUR.answer,
        components: [head, ...drawPassages(context, room).map((text) => textDisplay(text)), foot],
      },
      ...actionRow([
        button(texts.buttons.earlier, step(at - 1), { disabled: at === 0 }),
        button(texts.buttons.later, step(at + 1), { disabled: at === count - 1 }),
      ]),
    ],
  };
}

/** The passages that there is room for, the middle one first of all. */
function drawPassages({ passages, middle }: Context, room: number): string[] {
  const drawn = passages.map(drawPassage);
  const length = (texts: readonly string[]) => texts.reduce((total, text) => total + text.length, 0);
  if (length(drawn) <= room) return drawn;
  const withNext = drawn.slice(middle, middle + 2);
  return length(withNext) <= room ? withNext : drawn.slice(middle, middle + 1);
}

function drawPassage({ text, quoted }: Passage): string {
  return quoted === null ? escapeMarkdown(text) : emphasised(text, [quoted]);
}
