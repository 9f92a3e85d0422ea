import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page } from './block.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { elementBlocks } from './html-blocks.ts';
import { pageMetadata } from './html-metadata.ts';
import { layOut } from './page-builder.ts';

/**
 * Reads a saved web page: finds the article in it by Mozilla's Readability (the reader view of Firefox) on linkedom.
 *
 * @param text The whole page.
 */
export function readHtml(text: string): Page {
  const { document } = parseHTML(text) as unknown as { document: DomDocument };
  const metadata = pageMetadata(document);
  const article = new Readability<DomElement>(document as never, {
    keepClasses: true,
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  const blocks = article?.content ? elementBlocks(article.content) : [];
  return {
    ...layOut(blocks),
    metadata: {
      title: metadata.title ?? article?.title ?? null,
      language: metadata.language,
      url: metadata.url,
      author: metadata.author ?? article?.byline ?? null,
      date: metadata.date ?? article?.publishedTime ?? null,
    },
    findings: [],
  };
}
