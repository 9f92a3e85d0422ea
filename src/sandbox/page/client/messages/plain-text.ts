import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { PageMessage, PageView } from '../../page-view.ts';
import { type MarkdownNode, parseMarkdown } from '../markdown/parse.ts';

/** The words of a message, as a screen reader says them and a reply shows them. */
export function plainTextOf(
  { content, components = [] }: Pick<PageMessage, 'content' | 'components'>,
  view: PageView,
): string {
  return [content, ...components.flatMap(contentsOf)]
    .filter((text) => text !== '')
    .map((text) => textOfNodes(parseMarkdown(text), view))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function contentsOf(component: APIMessageTopLevelComponent): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Section:
      return component.components.map(({ content }) => content);
    case ComponentType.Container:
      return component.components.flatMap((inner) => contentsOf(inner));
    default:
      return [];
  }
}

function textOfNodes(nodes: readonly MarkdownNode[], view: PageView): string {
  return nodes.map((node) => textOfNode(node, view)).join('');
}

function textOfNode(node: MarkdownNode, view: PageView): string {
  switch (node.type) {
    case 'text':
    case 'code':
    case 'codeBlock':
      return node.text;
    case 'break':
      return ' ';
    case 'user':
      return `@${nameOf(node.id, view)}`;
    case 'channel':
      return `#${view.places.find(({ id }) => id === node.id)?.name ?? 'unknown'}`;
    case 'role':
      return '@role';
    case 'command':
      return `/${node.name}`;
    case 'time':
      return new Date(node.at).toLocaleString();
    case 'list':
      return node.items.map((item) => `${textOfNodes(item, view)} `).join('');
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strikethrough':
    case 'link':
      return textOfNodes(node.content, view);
    case 'spoiler':
      return 'spoiler';
    case 'quote':
    case 'heading':
    case 'subtext':
      return ` ${textOfNodes(node.content, view)} `;
  }
}

/** What somebody is called on the page. */
export function nameOf(id: string, { bot, people }: PageView): string {
  return id === bot.id ? bot.name : (people.find((person) => person.id === id)?.name ?? 'unknown-user');
}
