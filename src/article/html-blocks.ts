import type { BlockKind } from './block.ts';
import { type DomElement, type DomNode, ELEMENT_NODE, TEXT_NODE } from './dom.ts';
import { parseHtml } from './html-parse.ts';
import { htmlTooLarge } from './html-size.ts';
import type { LooseBlock } from './page-builder.ts';

/** Not shown as text, or shown to be pressed and filled in rather than read. */
const SKIPPED = new Set(
  `script style noscript template svg math iframe object embed video audio canvas map head title meta link button select
  input textarea datalist progress meter dialog nav`.split(/\s+/),
);

/** Elements that stand by themselves on the page: a paragraph ends before and after them (HTML, 15.3). */
const BLOCK = new Set(
  `address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr html legend li main menu ol optgroup p pre search section summary table tbody thead tfoot
  tr td th caption ul`.split(/\s+/),
);

const KIND_OF: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dd: 'item',
  dt: 'item',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
};

/** A block is a link when no more of its letters stand outside of links than this share: "[VIDEO]", "|". */
const MAX_UNLINKED = 0.2;

/** The blocks of a piece of HTML, such as one within Markdown. */
export function fragmentBlocks(html: string): LooseBlock[] {
  if (htmlTooLarge(html) !== null) return [{ kind: 'code', text: html }];
  return elementBlocks(parseHtml(`<!doctype html><html><body>${html}</body></html>`).body);
}

/** What the elements around a text make of it. */
interface Context {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly linked: boolean;
  readonly bold: boolean;
}

/** The blocks of an element as its reader sees them, in order. */
export function elementBlocks(root: DomElement): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let text = '';
  let unlinked = 0;
  let light = 0;
  const flush = ({ kind, depth }: Context): void => {
    const letters = countLetters(text);
    const linked = unlinked <= letters * MAX_UNLINKED;
    if (letters > 0) {
      const shown = kind === 'heading' ? text.replace(HEADING_BUTTON, '') : text;
      blocks.push({ kind: kind === 'paragraph' && light === 0 ? 'label' : kind, text: shown, depth, linked });
    }
    text = '';
    unlinked = 0;
    light = 0;
  };
  const visit = (node: DomNode, context: Context): void => {
    if (node.nodeType === TEXT_NODE) {
      const shown = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      text += shown;
      if (!context.linked) unlinked += countLetters(shown);
      if (!context.bold) light += countLetters(shown);
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const element = node as DomElement;
    const name = element.localName;
    if (SKIPPED.has(name) || isHidden(element) || isReference(element)) return;
    if (name === 'br') {
      text += '\n';
    } else if (!BLOCK.has(name)) {
      const inner = {
        ...context,
        linked: context.linked || isLink(element, context),
        bold: context.bold || name === 'b' || name === 'strong',
      };
      for (const child of element.childNodes) visit(child, inner);
    } else {
      flush(context);
      if (name === 'pre') blocks.push({ kind: 'code', text: element.textContent ?? '' });
      else if (name === 'tr' && isRow(element)) blocks.push({ kind: 'row', text: rowText(element) });
      else {
        const depth = /^h[1-6]$/.test(name) ? Number(name.slice(1)) : context.depth;
        const inner: Context = {
          ...context,
          kind: depth > 0 ? 'heading' : (KIND_OF[name] ?? context.kind),
          depth,
        };
        for (const child of element.childNodes) visit(child, inner);
        flush(inner);
      }
    }
  };
  const outside: Context = { kind: 'paragraph', depth: 0, linked: false, bold: false };
  visit(root, outside);
  flush(outside);
  return blocks;
}

/** What wikis and documentation put behind their headings. */
const HEADING_BUTTON = /(?:\s*\[\s*(?:edit|bearbeiten|modifier|править)[^[\]]*\]|\s*[¶§🔗]|\s+#)+\s*$/iu;

const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether an element is a link; a heading that links to itself is none. */
function isLink(element: DomElement, { kind }: Context): boolean {
  return (
    element.localName === 'a' && (kind !== 'heading' || !/^\s*#/.test(element.getAttribute('href') ?? ''))
  );
}

/** Text for screen readers alone is not what the reader of the page sees. */
const OFF_SCREEN = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|off-?screen)(?:\s|$)/;

function isHidden(element: DomElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    OFF_SCREEN.test(element.getAttribute('class') ?? '') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** The mark of a footnote, `<sup><a href="#note-1">[1]</a></sup>`, of the way back from it, or of a heading's own address. */
function isReference(element: DomElement): boolean {
  const { localName } = element;
  if (localName !== 'sup' && localName !== 'a') return false;
  if (!/^\s*(?:\[?(?:\d{1,3}|[a-z*†‡])\]?|[\^↑↩⤴⏎]\ufe0e?|#)\s*$/u.test(element.textContent ?? ''))
    return false;
  const link = localName === 'a' ? element : element.querySelector('a');
  return /#/.test(link?.getAttribute('href') ?? '');
}

/** Whether a row holds data: cells of inline content; cells of whole paragraphs lay out a page. */
function isRow(row: DomElement): boolean {
  return row.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, br') === null;
}

/** The cells parted by tabs, as in the text that a browser gives of a table (HTML, innerText). */
function rowText(row: DomElement): string {
  return [...row.children]
    .map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
    .join('\t');
}
