import { html, type nothing, type TemplateResult } from 'lit';
import type { PageView } from '../../page-view.ts';
import { nameOf } from '../messages/plain-text.ts';
import { type MarkdownNode, parseMarkdown } from './parse.ts';
import { drawTime } from './time.ts';

type Drawn = TemplateResult | string | typeof nothing;

/** Draws a text as Discord shows it. What the text holds is set as text, never as markup. */
export function drawMarkdown(text: string, view: PageView): Drawn[] {
  return drawNodes(parseMarkdown(text), view);
}

function drawNodes(nodes: readonly MarkdownNode[], view: PageView): Drawn[] {
  return nodes.map((node) => drawNode(node, view));
}

function drawNode(node: MarkdownNode, view: PageView): Drawn {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return html`<br>`;
    case 'strong':
      return html`<strong>${drawNodes(node.content, view)}</strong>`;
    case 'emphasis':
      return html`<em>${drawNodes(node.content, view)}</em>`;
    case 'underline':
      return html`<u>${drawNodes(node.content, view)}</u>`;
    case 'strikethrough':
      return html`<s>${drawNodes(node.content, view)}</s>`;
    case 'spoiler':
      return html`<button type="button" class="spoiler" aria-expanded="false" aria-label="Spoiler" @click=${reveal}><span>${drawNodes(node.content, view)}</span></button>`;
    case 'quote':
      return html`<blockquote>${drawNodes(node.content, view)}</blockquote>`;
    case 'subtext':
      return html`<small>${drawNodes(node.content, view)}</small>`;
    case 'heading':
      // The place's name is the heading above every message, whichever of Discord's three sizes a message takes.
      return html`<div class="heading heading-${node.level}" role="heading" aria-level="3">${drawNodes(node.content, view)}</div>`;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'codeBlock':
      return html`<pre tabindex="0"><code>${node.text}</code></pre>`;
    case 'list': {
      const items = node.items.map((item) => html`<li>${drawNodes(item, view)}</li>`);
      return node.ordered ? html`<ol start=${node.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'link':
      return html`<a href=${node.url} target="_blank" rel="noopener noreferrer">${drawNodes(node.content, view)}</a>`;
    case 'user':
      return html`<discord-mention type="user" ?highlight=${node.id === view.self}>${nameOf(node.id, view)}</discord-mention>`;
    case 'channel': {
      const place = view.places.find(({ id }) => id === node.id);
      return html`<discord-mention type="channel">${place?.name ?? 'unknown'}</discord-mention>`;
    }
    case 'role':
      return html`<discord-mention type="role">${node.id === view.guild.id ? 'everyone' : 'role'}</discord-mention>`;
    case 'command':
      return html`<discord-mention type="slash">${node.name}</discord-mention>`;
    case 'time':
      return drawTime(node.at, node.style);
  }
}

function reveal({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  currentTarget.setAttribute('aria-expanded', 'true');
  currentTarget.removeAttribute('aria-label');
}
