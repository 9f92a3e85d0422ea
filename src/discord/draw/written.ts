import {
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Request } from '../../answers/request.ts';
import type { Texts } from '../../locales/en.ts';
import type { RequestWithoutText } from '../custom-id.ts';
import { escapeMarkdown, unescapeMarkdown } from '../markdown.ts';
import { LONGEST_QUESTION } from '../question.ts';
import { textDisplay } from './message.ts';

/**
 * Numbers of the components in which a message keeps what its user wrote. A `custom_id` has no room for it, and the bot
 * keeps nothing, so its buttons read it here.
 */
const WRITTEN = { main: 1, about: 2 } as const;

/** What the user wrote, as components at the head of the message. */
export function drawWritten(request: Request, texts: Texts): APITextDisplayComponent[] {
  switch (request.kind) {
    case 'ask':
      return [textDisplay(bold(request.question), WRITTEN.main)];
    case 'quote': {
      const about =
        request.about === null ? [] : [textDisplay(`-# ${texts.about(bold(request.about))}`, WRITTEN.about)];
      return [textDisplay(bold(request.speaker), WRITTEN.main), ...about];
    }
    case 'summary':
      return [];
  }
}

/**
 * A button's request with what the user wrote, read from the message that the button is on.
 *
 * @returns Null where the message does not have it.
 */
export function withWritten(
  request: RequestWithoutText,
  components: readonly APIMessageTopLevelComponent[],
): Request | null {
  if (request.kind === 'summary') return request;
  const main = readBold(components, WRITTEN.main);
  if (main === null) return null;
  return request.kind === 'ask'
    ? { ...request, question: main }
    : { ...request, speaker: main, about: readBold(components, WRITTEN.about) };
}

function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

function readBold(components: readonly APIMessageTopLevelComponent[], id: number): string | null {
  const found = components.find((component) => component.id === id);
  if (found?.type !== ComponentType.TextDisplay) return null;
  const inner = /\*\*(.+)\*\*/s.exec(found.content)?.[1];
  if (inner === undefined) return null;
  const text = unescapeMarkdown(inner);
  // Nobody could ask anything longer, so that the message is none of ours.
  return text.length <= LONGEST_QUESTION ? text : null;
}
