import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from './dom.ts';
import { removeAsides } from './html-asides.ts';
import { elementBlocks } from './html-blocks.ts';
import { pageMetadata } from './html-metadata.ts';
import { parseHtml } from './html-parse.ts';
import { cleanRoot } from './html-root.ts';
import { htmlTooLarge } from './html-size.ts';
import { type LooseBlock, layOut } from './page-builder.ts';
import type { PageReading } from './page-reading.ts';

/**
 * Reads a saved web page. Where its markup does not tell the article from what is around it, Mozilla's Readability (the
 * reader view of Firefox) finds it.
 *
 * @param text The whole page.
 */
export function readHtml(text: string): PageReading {
  const problem = htmlTooLarge(text);
  if (problem !== null) return { ok: false, kind: 'too-complex', problem };
  const document = parseDocument(text);
  const metadata = pageMetadata(document);
  const titles = titlesOf(document, metadata.title);
  const [heading = null] = h1Of(document);
  const root = cleanRoot(document);
  const found = root === null ? findArticle(document) : articleIn(root, document.title);
  // Readability finds nothing in pages of a few short lines, and changes the page it looks at.
  const blocks = found.blocks.length > 0 ? found.blocks : elementBlocks(parseDocument(text).body);
  return {
    ok: true,
    page: {
      ...layOut(blocks.filter(({ kind, text }) => kind !== 'heading' || !titles.has(words(text)))),
      metadata: {
        ...metadata,
        title: bareTitle(metadata.title ?? found.title ?? '', heading),
        author: metadata.author ?? found.byline,
        date: metadata.date ?? found.date,
      },
      fromWeb: true,
      findings: [],
    },
  };
}

/** What stands in a page's head; the text begins after it (HTML, 13.2.6.4.4). */
const HEAD_ELEMENTS =
  /^(?:\s+|<!--.*?-->|<(title|style|script)\b[^<>]*>.*?<\/\1\s*>|<(?:meta|link|base)\b[^<>]*>)*/is;

/** Parses a page, and gives it the `html`, `head` and `body` elements that browsers add and linkedom does not. */
function parseDocument(html: string): DomDocument {
  if (['html', 'head', 'body'].every((name) => new RegExp(`<${name}[\\s>]`, 'i').test(html))) {
    const document = parseHtml(html);
    // A tag that is never closed is no element.
    if (document.documentElement !== null) return document;
  }
  const attributes = /<html(\s[^<>]{0,500})>/i.exec(html)?.[1] ?? '';
  const inner = html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, '');
  const [head = ''] = HEAD_ELEMENTS.exec(inner) ?? [];
  const body = inner.slice(head.length);
  return parseHtml(`<!doctype html><html${attributes}><head>${head}</head><body>${body}</body></html>`);
}

interface FoundArticle {
  readonly blocks: readonly LooseBlock[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: string | null;
}

function articleIn(root: DomElement, title: string): FoundArticle {
  removeAsides(root);
  return { blocks: elementBlocks(root), title, byline: null, date: null };
}

function findArticle(document: DomDocument): FoundArticle {
  const article = new Readability<DomElement>(document as never, {
    keepClasses: true,
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  if (!article?.content) return { blocks: [], title: document.title, byline: null, date: null };
  removeAsides(article.content);
  return {
    blocks: elementBlocks(article.content),
    title: article.title ?? null,
    byline: article.byline ?? null,
    date: article.publishedTime ?? null,
  };
}

/** The page's titles as words: a heading that repeats one of them heads no section. */
function titlesOf(document: DomDocument, title: string | null): Set<string> {
  return new Set([title ?? '', document.title, ...h1Of(document)].map(words).filter((each) => each !== ''));
}

/** The text of the page's only `<h1>`; several head sections, or belong to the site. */
function h1Of(document: DomDocument): string[] {
  const all = [...document.querySelectorAll('h1')].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  return all.length === 1 ? all : [];
}

/** "Lake Morvane - Openpedia" is "Lake Morvane", as the page's heading has it. */
function bareTitle(title: string, heading: string | null): string | null {
  const bare =
    heading !== null && heading !== '' && title.includes(heading)
      ? heading
      : title.replace(/\s+/g, ' ').trim();
  return bare === '' ? heading : bare;
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
