import {
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { unescapeMarkdown } from '../../src/discord/markdown.ts';
import type { SeenMessage } from '../../src/sandbox/people/seen-message.ts';

/** All text of a message, as it stands there, a component a line. */
export function textOf(message: SeenMessage | null): string {
  return texts(message?.components ?? []).join('\n');
}

/** The words of a message's quotes, as their reader sees them. */
export function quotesOf(message: SeenMessage | null): string[] {
  return textOf(message)
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => unescapeMarkdown(line.slice(2).replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1')));
}

/** A message's buttons, in the order in which they stand there. */
export function buttonsOf(message: SeenMessage | null): APIButtonComponentWithCustomId[] {
  return buttons(message?.components ?? []);
}

/** The `custom_id` of the first button with a label. */
export function buttonNamed(message: SeenMessage | null, label: string): string {
  const found = buttonsOf(message).find((button) => button.label === label);
  if (!found)
    throw new Error(`the message has no button "${label}", but ${buttonsOf(message).map((b) => b.label)}`);
  return found.custom_id;
}

type Component = APIMessageTopLevelComponent | { readonly type: ComponentType };

function texts(components: readonly Component[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay && 'content' in component) return [component.content];
    return 'components' in component ? texts(component.components) : [];
  });
}

function buttons(components: readonly Component[]): APIButtonComponentWithCustomId[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.Button && 'custom_id' in component)
      return [component as APIButtonComponentWithCustomId];
    const inside = 'components' in component ? buttons(component.components) : [];
    return 'accessory' in component ? [...inside, ...buttons([component.accessory])] : inside;
  });
}
