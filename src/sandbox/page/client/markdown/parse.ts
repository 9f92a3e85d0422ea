import { SimpleMarkdown } from 'discord-markdown-parser';
import { rules } from './rules.ts';

/** A piece of Discord's Markdown. */
export type MarkdownNode =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'break' }
  | {
      readonly type: 'strong' | 'emphasis' | 'underline' | 'strikethrough' | 'spoiler' | 'quote' | 'subtext';
      readonly content: readonly MarkdownNode[];
    }
  | { readonly type: 'heading'; readonly level: number; readonly content: readonly MarkdownNode[] }
  | { readonly type: 'codeBlock'; readonly language: string; readonly text: string }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly MarkdownNode[])[];
    }
  | { readonly type: 'link'; readonly url: string; readonly content: readonly MarkdownNode[] }
  | { readonly type: 'user' | 'channel' | 'role'; readonly id: string }
  | { readonly type: 'command'; readonly name: string }
  /** `at` is in milliseconds since 1970; `style` is one of Discord's letters. */
  | { readonly type: 'time'; readonly at: number; readonly style: string };

type ParsedNode = ReturnType<typeof parser>[number];

const parser = SimpleMarkdown.parserFor(rules);

/** Reads a text as Discord does: its Markdown, its mentions and its timestamps. */
export function parseMarkdown(text: string): MarkdownNode[] {
  return convertAll(parser(text, { inline: true }));
}

function convertAll(nodes: readonly ParsedNode[]): MarkdownNode[] {
  const converted: MarkdownNode[] = [];
  for (const node of nodes.map(convert)) {
    const last = converted.at(-1);
    // The parser cuts text at every mark, within a character even.
    if (node.type === 'text' && last?.type === 'text') {
      converted[converted.length - 1] = { type: 'text', text: last.text + node.text };
    } else converted.push(node);
  }
  return converted;
}

function convert(node: ParsedNode): MarkdownNode {
  const field = (name: string): string => String(node[name] ?? '');
  const content = (): MarkdownNode[] => convertAll(Array.isArray(node['content']) ? node['content'] : []);
  switch (node.type) {
    case 'br':
    case 'newline':
      return { type: 'break' };
    case 'strong':
    case 'underline':
    case 'strikethrough':
    case 'spoiler':
    case 'subtext':
      return { type: node.type, content: content() };
    case 'em':
      return { type: 'emphasis', content: content() };
    case 'blockQuote':
      return { type: 'quote', content: withoutLastBreak(content()) };
    case 'heading':
      return { type: 'heading', level: Number(node['level']), content: content() };
    case 'inlineCode':
      return { type: 'code', text: field('content') };
    case 'codeBlock':
      return { type: 'codeBlock', language: field('lang'), text: field('content') };
    case 'list': {
      const items: readonly ParsedNode[][] = Array.isArray(node['items']) ? node['items'] : [];
      const lists = items.map((item) => withoutLastBreak(convertAll(item)));
      return {
        type: 'list',
        ordered: node['ordered'] === true,
        start: Number(node['start'] ?? 1),
        items: lists,
      };
    }
    case 'link':
    case 'url':
    case 'autolink': {
      const url = safeUrl(field('target'));
      return url === null
        ? { type: 'text', text: textOf(content()) }
        : { type: 'link', url, content: content() };
    }
    case 'user':
    case 'channel':
    case 'role':
      return { type: node.type, id: field('id') };
    case 'slashCommand':
      return { type: 'command', name: field('fullName') };
    case 'timestamp':
      return { type: 'time', at: Number(node['timestamp']) * 1000, style: field('format') || 'f' };
    case 'everyone':
    case 'here':
      return { type: 'text', text: `@${node.type}` };
    case 'emoji':
      return { type: 'text', text: `:${field('name')}:` };
    case 'twemoji':
      return { type: 'text', text: field('name') };
    default:
      return { type: 'text', text: field('content') };
  }
}

function withoutLastBreak(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  return nodes.at(-1)?.type === 'break' ? nodes.slice(0, -1) : [...nodes];
}

function textOf(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => ('text' in node ? node.text : 'content' in node ? textOf(node.content) : ''))
    .join('');
}

/** Discord opens web addresses alone; what else a link names stays text. */
function safeUrl(target: string): string | null {
  const url = URL.parse(target);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
