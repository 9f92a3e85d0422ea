import MarkdownIt, { type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { type BlockKind, type Metadata, noMetadata, type Page } from './block.ts';
import { inlineText, plainInline } from './markdown-inline.ts';
import { type LooseBlock, layOut } from './page-builder.ts';
import { readPlainText } from './plain-text.ts';

/**
 * Reads Markdown (CommonMark with tables, strikethrough and footnotes) as its reader sees it: a link gives its text,
 * an image nothing, or its description where it stands alone as a figure does. Footnotes come at the end of the
 * section that refers to them. Text without any mark of Markdown is read as plain text.
 *
 * @param text Without front matter, line ends as `\n`.
 * @param metadata What the front matter says; null where there is none.
 */
export async function readMarkdown(text: string, metadata: Metadata | null): Promise<Page> {
  const tokens = new MarkdownIt({ html: true }).use(footnote).parse(text, {});
  const nothingRead =
    tokens.length === 0 || tokens.every(({ type }) => type.startsWith('blockquote') || type.includes('list'));
  if ((metadata === null && isPlain(tokens)) || nothingRead)
    return readPlainText(text, metadata ?? noMetadata);
  const { body, notes } = takeNotes(tokens);
  // Lists of blocks, since spreading a long one into `push` would overflow the stack.
  const parts: LooseBlock[][] = [];
  for (const section of cutAtHeadings(body)) {
    parts.push(await blocksOf(section, 'paragraph'));
    for (let due = references(section); due.length > 0; ) {
      const texts = due.map((id) => notes.get(id) ?? []);
      // Each note is shown once, where it is first referred to.
      for (const id of due) notes.delete(id);
      for (const note of texts) parts.push(await blocksOf(note, 'footnote'));
      due = texts.flatMap(references);
    }
  }
  return { ...layOut(parts.flat()), metadata: metadata ?? noMetadata, fromWeb: false, findings: [] };
}

/** Whether nothing but paragraphs of bare text was found. */
function isPlain(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) => token.type.startsWith('paragraph') || (token.type === 'inline' && plainInline(token)),
  );
}

/** Parts the text from the notes, which the parser puts at the end, by number. */
function takeNotes(tokens: readonly Token[]): {
  body: readonly Token[];
  notes: Map<number, readonly Token[]>;
} {
  const notes = new Map<number, Token[]>();
  const start = tokens.findIndex(({ type }) => type === 'footnote_block_open');
  if (start < 0) return { body: tokens, notes };
  let note: Token[] = [];
  for (const token of tokens.slice(start + 1)) {
    if (token.type === 'footnote_open') {
      note = [];
      notes.set(noteId(token), note);
    } else if (!token.type.startsWith('footnote')) {
      note.push(token);
    }
  }
  return { body: tokens.slice(0, start), notes };
}

function references(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ children }) =>
    (children ?? []).filter(({ type }) => type === 'footnote_ref').map(noteId),
  );
}

function noteId({ meta }: Token): number {
  return Number(meta?.['id']);
}

function cutAtHeadings(tokens: readonly Token[]): Token[][] {
  const sections: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'heading_open' && token.level === 0) sections.push([]);
    sections.at(-1)?.push(token);
  }
  return sections;
}

/** The blocks of a stretch of tokens, outside any list or quotation of the given kind. */
async function blocksOf(tokens: readonly Token[], base: BlockKind): Promise<LooseBlock[]> {
  const blocks: LooseBlock[] = [];
  const around: BlockKind[] = [base];
  let depth = 0;
  let row: string[] | null = null;
  for (const token of tokens) {
    const kind = around.at(-1) ?? base;
    switch (token.type) {
      case 'list_item_open':
        around.push('item');
        break;
      case 'blockquote_open':
        around.push('quotation');
        break;
      case 'list_item_close':
      case 'blockquote_close':
        around.pop();
        break;
      case 'heading_open':
        // A heading within a list or a quotation heads no section.
        depth = around.length === 1 ? Number(token.tag.slice(1)) : 0;
        break;
      case 'heading_close':
        depth = 0;
        break;
      case 'tr_open':
        row = [];
        break;
      case 'tr_close':
        // Cells are parted by a tab, as in the text that a browser gives of a table (HTML, innerText).
        blocks.push({ kind: 'row', text: (row ?? []).filter((cell) => cell !== '').join('\t') });
        row = null;
        break;
      case 'inline':
        if (row !== null) row.push(inlineText(token, false).text.replace(/\s+/g, ' ').trim());
        else blocks.push(inlineBlock(token, kind, depth));
        break;
      case 'fence':
      case 'code_block':
        blocks.push({ kind: 'code', text: token.content });
        break;
      case 'html_block':
        if (/<[a-z]/i.test(token.content))
          for (const block of await htmlBlocks(token.content)) blocks.push(block);
        break;
    }
  }
  return blocks;
}

function inlineBlock(token: Token, kind: BlockKind, depth: number): LooseBlock {
  const { text, linked, bold, figure } = inlineText(token, kind === 'item');
  if (figure) return { kind: 'caption', text };
  if (depth > 0) return { kind: 'heading', text, depth, linked };
  // A list of links is what its writer put there; only web pages have them around an article.
  return { kind: bold && kind === 'paragraph' ? 'label' : kind, text, linked: linked && kind !== 'item' };
}

async function htmlBlocks(html: string): Promise<LooseBlock[]> {
  // Heavy, and few Markdown files hold HTML.
  const { fragmentBlocks } = await import('./html-blocks.ts');
  return fragmentBlocks(html);
}
