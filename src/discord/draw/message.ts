import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type ButtonAction, encodeCustomId } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';

/** A message in Components V2, ready to send; who sends it adds flags and mentions. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Files that are attached; a component of the message shows each. */
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** For who counts: that no article answers (`refusal`), or what somebody did wrong (`problem`). It is not sent. */
  readonly counts?: 'refusal' | 'problem';
}

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

export function textDisplay(content: string, id?: number) {
  return { type: ComponentType.TextDisplay as const, content, ...(id === undefined ? {} : { id }) };
}

/** A message that only says something. */
export function plainMessage(content: string): Message {
  return { components: [textDisplay(content)] };
}

const STYLES = {
  plain: ButtonStyle.Secondary,
  good: ButtonStyle.Success,
  dangerous: ButtonStyle.Danger,
} as const;

export function button(
  label: string,
  action: ButtonAction,
  options: { disabled?: boolean; style?: keyof typeof STYLES } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: STYLES[options.style ?? 'plain'],
    label: label.slice(0, LIMITS.buttonLabel),
    custom_id: encodeCustomId(action),
    ...(options.disabled ? { disabled: true } : {}),
  };
}

export function actionRow(buttons: readonly APIButtonComponentWithCustomId[]): APIMessageTopLevelComponent[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/**
 * The first of some blocks, as many as fit into one message beside what else stands in it; at least one.
 *
 * @param blocks - Each the components that belong together, such as a quote and the line before it.
 */
export function fitting<T extends readonly Component[]>(
  blocks: readonly T[],
  beside: readonly Component[],
): T[] {
  let text = sum(beside, textLength);
  let components = sum(beside, componentCount);
  let taken = 0;
  for (const block of blocks) {
    text += sum(block, textLength);
    components += sum(block, componentCount);
    if (taken > 0 && (text > LIMITS.messageText || components > LIMITS.messageComponents)) break;
    taken++;
  }
  return blocks.slice(0, taken);
}

/** UTF-16 units of all text in a component. */
function textLength(component: Component): number {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content.length;
    case ComponentType.Section:
    case ComponentType.Container:
      return sum(component.components, textLength);
    default:
      return 0;
  }
}

/** The component and all that it holds. */
function componentCount(component: Component): number {
  switch (component.type) {
    case ComponentType.Section:
      return 2 + component.components.length;
    case ComponentType.ActionRow:
      return 1 + component.components.length;
    case ComponentType.Container:
      return 1 + sum(component.components, componentCount);
    default:
      return 1;
  }
}

function sum(components: readonly Component[], measure: (component: Component) => number): number {
  return components.reduce((total, component) => total + measure(component), 0);
}
