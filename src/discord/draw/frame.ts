import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  ComponentType,
} from 'discord-api-types/v10';
import type { Quote } from '../../answers/answer.ts';
import type { Request } from '../../answers/request.ts';
import type { Texts } from '../../locales/en.ts';
import { withoutText } from '../custom-id.ts';
import { quotesStamp } from '../quotes-stamp.ts';
import { actionRow, button, fitting, type Message, textDisplay } from './message.ts';
import { drawWritten } from './written.ts';

/** Colours of the line beside an answer: Discord's blurple, and its grey where there is no answer. */
export const COLOUR = { answer: 0x5865f2, nothing: 0x80848e } as const;

/** What messages are drawn with, whatever they say. */
export interface Drawing {
  readonly texts: Texts;
  /** Who asked, whether they alone see the message, and whether they show to others what they had seen alone. */
  readonly viewer: { readonly user: string; readonly private: boolean; readonly shares?: boolean };
  /** The quotes that earlier parts of the answer handed out. */
  readonly before: readonly Quote[];
}

/** An answer's parts, from top to bottom. */
export interface Parts {
  readonly colour: number;
  /** Lines above the quotes, already escaped. */
  readonly notes: readonly string[];
  readonly quotes: readonly Quote[];
  /** One a quote: what belongs together, perhaps with the heading before it. */
  readonly blocks: readonly (readonly APIComponentInContainer[])[];
  /** Small print below. */
  readonly footer: string | null;
  /** Buttons that lead elsewhere, in a row above those that every answer has. */
  readonly elsewhere: readonly APIButtonComponentWithCustomId[];
  /** How many blocks the answer has after those given. */
  readonly after: number;
  readonly more: string;
}

/**
 * The message for an answer: what was asked, the parts, and the buttons below. Blocks that do not fit into one message
 * are left for its "More" button, so nothing is cut off.
 */
export function drawFrame(parts: Parts, request: Request, drawing: Drawing): Message {
  const written = drawWritten(request, drawing.texts);
  const notes = parts.notes.map((note) => textDisplay(note));
  const { texts, viewer } = drawing;
  const small = [parts.footer, viewer.shares ? texts.sharedBy(`<@${viewer.user}>`) : null].filter(
    (line) => line !== null,
  );
  const footer = small.length === 0 ? [] : [textDisplay(`-# ${small.join(' · ')}`)];
  const elsewhere = actionRow(parts.elsewhere);
  const last = lastButton(parts, request, drawing);
  const container = (components: readonly APIComponentInContainer[]) => ({
    type: ComponentType.Container as const,
    accent_color: parts.colour,
    components: [...components],
  });
  const shown = fitting(
    parts.blocks.map((block, at) => (at === 0 && notes.length === 0 ? block : [SEPARATOR, ...block])),
    // Where some are left, "More" stands beside the last button.
    [...written, container([...notes, ...footer]), ...elsewhere, ...actionRow([last, last])],
  );
  const left = parts.blocks.length - shown.length + parts.after;
  const inside = [...notes, ...shown.flat(), ...footer];
  return {
    components: [
      ...written,
      ...(inside.length === 0 ? [] : [container(inside)]),
      ...elsewhere,
      ...actionRow([...(left > 0 ? [moreButton(parts, request, drawing, shown.length)] : []), last]),
    ],
  };
}

const SEPARATOR: APIComponentInContainer = { type: ComponentType.Separator };

function moreButton({ more, quotes }: Parts, request: Request, { before }: Drawing, shown: number) {
  const next = withoutText({ ...request, skip: request.skip + shown });
  const stamp = quotesStamp([...before, ...quotes.slice(0, shown)]);
  return button(more, { action: 'more', stamp, request: next });
}

function lastButton({ quotes }: Parts, request: Request, { texts, viewer }: Drawing) {
  if (!viewer.private) return button(texts.buttons.delete, { action: 'delete', asker: viewer.user });
  const stamp = quotesStamp(quotes);
  return button(texts.buttons.share, { action: 'share', stamp, request: withoutText(request) });
}
