import { styleText } from 'node:util';
import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';

/** A button of a message, by the number under which the terminal shows it. */
export interface NumberedButton {
  readonly number: number;
  readonly label: string;
  readonly customId: string;
}

/** A message as lines of text, and its buttons. */
export interface Rendered {
  readonly text: string;
  readonly buttons: readonly NumberedButton[];
}

/**
 * Draws a message's components for a terminal.
 *
 * @param coloured - Whether the terminal shows bold and dim text.
 */
export function renderMessage(
  components: readonly APIMessageTopLevelComponent[],
  coloured: boolean,
): Rendered {
  const buttons: NumberedButton[] = [];
  const style = (format: 'bold' | 'dim' | 'cyan', text: string) =>
    coloured ? styleText(format, text) : text;

  function draw(component: Drawable): string[] {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return [renderMarkdown(component.content, style)];
      case ComponentType.Section:
        return [...component.components.flatMap(draw), ...draw(component.accessory)];
      case ComponentType.Container:
        return component.components.flatMap(draw);
      case ComponentType.ActionRow:
        return [component.components.flatMap(draw).join('   ')].filter((line) => line !== '');
      case ComponentType.Separator:
        return [''];
      case ComponentType.File:
        return [component.file.url];
      case ComponentType.Button: {
        if (component.style === ButtonStyle.Link)
          return [`${component.label ?? component.url} ${component.url}`];
        if (!('custom_id' in component) || component.disabled) return [];
        const number = buttons.length + 1;
        buttons.push({ number, label: component.label ?? '', customId: component.custom_id });
        return [style('cyan', `[${number}] ${component.label ?? ''}`)];
      }
      default:
        return [];
    }
  }
  return { text: components.flatMap(draw).join('\n'), buttons };
}

type TopLevel = APIMessageTopLevelComponent;
type Drawable =
  | TopLevel
  | Extract<TopLevel, { type: ComponentType.Container }>['components'][number]
  | Extract<TopLevel, { type: ComponentType.Section }>['accessory']
  | Extract<TopLevel, { type: ComponentType.ActionRow }>['components'][number];

type Style = (format: 'bold' | 'dim', text: string) => string;

/** The marks of Discord's Markdown that bots write: headings, small print, quotes, bold, links, escapes. */
function renderMarkdown(content: string, style: Style): string {
  return content
    .split('\n')
    .map((line) => renderLine(line, style))
    .join('\n');
}

function renderLine(line: string, style: Style): string {
  const [, mark = '', rest = line] = /^(#{1,3} |-# |> )?(.*)$/.exec(line) ?? [];
  const text = rest
    .replace(/\\([^\p{L}\p{N}\s])|\*\*|\[((?:[^\]\\]|\\.)*)\]\((\S+?)\)/gu, (whole, escaped, label, url) => {
      if (escaped !== undefined) return escaped;
      return whole === '**' ? BOLD : `${label} ${url}`;
    })
    .split(BOLD)
    .map((part, n) => (n % 2 === 1 ? style('bold', part) : part))
    .join('');
  if (mark === '> ') return `│ ${text}`;
  if (mark === '-# ') return style('dim', text);
  return mark === '' ? text : style('bold', text);
}

/** Stands for a bold mark while a line is drawn; no text holds it. */
const BOLD = '\u0000';
