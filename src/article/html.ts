import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type DomDocument, type DomElement, type DomNode, ELEMENT_NODE } from './dom.ts';
import { removeAsides } from './html-asides.ts';
import { elementBlocks } from './html-blocks.ts';
import { pageMetadata } from './html-metadata.ts';
import { layOut } from './page-builder.ts';
import type { PageReading } from './page-reading.ts';

/** Deeper pages are not read: browsers stop at this depth as well (WHATWG HTML parsers limit it to 512). */
const MAX_DEPTH = 512;

/** More elements than this are no article; the largest of 181 news pages has 12,000. */
const MAX_ELEMENTS = 100_000;

/**
 * Reads a saved web page: finds the article in it by Mozilla's Readability (the reader view of Firefox) on linkedom.
 *
 * @param text The whole page.
 */
export function readHtml(text: string): PageReading {
  const { document } = parseHTML(text) as unknown as { document: DomDocument };
  const { depth, elements } = measure(document);
  if (depth > MAX_DEPTH) {
    return {
      ok: false,
      problem: `Its elements are nested ${depth} deep, and at most ${MAX_DEPTH} are read: save the article's text alone.`,
    };
  }
  if (elements > MAX_ELEMENTS) {
    return {
      ok: false,
      problem: `It has ${elements} elements, and at most ${MAX_ELEMENTS} are read: save the article's text alone.`,
    };
  }
  const metadata = pageMetadata(document);
  const titles = titlesOf(document, metadata.title);
  const article = new Readability<DomElement>(document as never, {
    keepClasses: true,
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  if (article?.content) removeAsides(article.content);
  const blocks = article?.content ? elementBlocks(article.content) : [];
  return {
    ok: true,
    page: {
      ...layOut(blocks.filter(({ kind, text }) => kind !== 'heading' || !titles.has(words(text)))),
      metadata: {
        title: metadata.title ?? article?.title ?? null,
        language: metadata.language,
        url: metadata.url,
        author: metadata.author ?? article?.byline ?? null,
        date: metadata.date ?? article?.publishedTime ?? null,
      },
      findings: [],
    },
  };
}

/** How deep the page is, and how large; without recursion, since hostile pages are deep. */
function measure(document: DomDocument): { depth: number; elements: number } {
  let deepest = 0;
  let elements = 0;
  let depth = 0;
  let node: DomNode | null = document.documentElement;
  while (node !== null) {
    if (node.nodeType === ELEMENT_NODE) elements++;
    deepest = Math.max(deepest, depth);
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return { depth: deepest, elements };
}

/** The page's titles as words: a heading that repeats one of them heads no section. */
function titlesOf(document: DomDocument, title: string | null): Set<string> {
  const h1 = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent ?? '');
  const all = [title ?? '', document.title, ...(h1.length === 1 ? h1 : [])];
  return new Set(all.map(words).filter((each) => each !== ''));
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
