import { ComponentType } from 'discord-api-types/v10';
import type { Context, Passage } from '../../answers/context.ts';
import type { StatementBlock } from '../../article/article.ts';
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
  const length = (texts: readonly string[]) => texts.reduce((total, text) => total + text.length, 0);
  const middleAlone = drawEach(passages.slice(middle, middle + 1));
  const choices = [drawEach(passages), drawEach(passages.slice(middle, middle + 2))];
  return choices.find((texts) => length(texts) <= room) ?? middleAlone;
}

/** Passages as texts to show one below the other: the items of a list are one text. */
function drawEach(passages: readonly Passage[]): string[] {
  const texts: string[] = [];
  for (const [n, passage] of passages.entries()) {
    const goesOn = passage.block === 'item' && passages[n - 1]?.block === 'item';
    const before = goesOn ? `${texts.pop()}\n` : '';
    texts.push(before + drawPassage(passage));
  }
  return texts;
}

/** How Discord's Markdown shows what a passage is: a bullet, a quotation, small print. */
const MARK: Readonly<Record<StatementBlock | 'paragraph', string>> = {
  paragraph: '',
  item: '- ',
  quotation: '> ',
  caption: '-# ',
  footnote: '-# ',
  row: '',
  code: '',
};

function drawPassage({ text, quoted, block }: Passage): string {
  return `${MARK[block ?? 'paragraph']}${quoted === null ? escapeMarkdown(text) : emphasised(text, [quoted])}`;
}
