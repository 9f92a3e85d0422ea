import type { Article, Statement } from './article.ts';
import { type Metadata, noMetadata, type Page } from './block.ts';
import { decode } from './decode.ts';
import { type Format, formatOf } from './format.ts';
import { takeFrontMatter } from './front-matter.ts';
import { articleId, contentHash } from './identity.ts';
import { leftOutFindings } from './left-out.ts';
import type { PageReading } from './page-reading.ts';
import { readPlainText } from './plain-text.ts';
import type { Finding, Reading } from './reading.ts';
import { cutIntoSections } from './sections.ts';
import { settle } from './settle.ts';
import { MAX_ARTICLE_BYTES } from './size-limit.ts';
import { attributeSpeech } from './speakers/attribute-speech.ts';

/** A file that may hold an article. */
export interface ArticleFile {
  /** Its name, with or without directories; its ending tells the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file into an article: its sections, its statements in order, and who says them. What belongs to the page
 * and not to the article is left out, with a finding each.
 *
 * @param file Markdown, plain text, HTML or PDF.
 * @param maxBytes Larger files are refused.
 * @returns The article, or the problem in one sentence without the file's name. Never throws for what a file holds.
 */
export async function readArticle(file: ArticleFile, maxBytes: number = MAX_ARTICLE_BYTES): Promise<Reading> {
  if (file.bytes.length > maxBytes) {
    const problem = `It has ${megabytes(file.bytes.length)} MB, and at most ${megabytes(maxBytes)} MB are read: cut it into several files.`;
    return { ok: false, kind: 'too-large', problem };
  }
  if (file.bytes.length === 0)
    return { ok: false, kind: 'empty', problem: 'It is empty: write an article into it, or delete it.' };
  const reading = await readPage(formatOf(file.name, file.bytes), file.bytes);
  return reading.ok ? await toArticle(reading.page, file) : reading;
}

async function readPage(format: Format, bytes: Uint8Array): Promise<PageReading> {
  // Each format's parser is loaded when a file of it comes: reading is part of the bot's start.
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf.ts');
    return readPdf(bytes);
  }
  const decoded = decode(bytes, format === 'html');
  if (!decoded.ok) return decoded;
  if (format === 'html') {
    const { readHtml } = await import('./html.ts');
    return readHtml(decoded.text);
  }
  const front = takeFrontMatter(decoded.text);
  if (!front.ok) return front;
  const page = await readText(format, front.body, front.metadata);
  return { ok: true, page: { ...page, findings: [...front.findings, ...page.findings] } };
}

async function readText(format: Format, body: string, metadata: Metadata | null): Promise<Page> {
  if (format !== 'markdown') return readPlainText(body, metadata ?? noMetadata);
  const { readMarkdown } = await import('./markdown.ts');
  return readMarkdown(body, metadata);
}

async function toArticle(page: Page, file: ArticleFile): Promise<Reading> {
  const language = page.metadata.language ?? (await languageOf(page));
  const { title, author, date, kinds, marks, findings } = settle(page, language, file.name);
  const { sections, sentences, findings: cutFindings } = cutIntoSections(page.blocks, kinds, marks, language);
  const leftOut = leftOutFindings(page.blocks, marks);
  if (sentences.length === 0)
    return { ok: false, kind: 'no-text', problem: nothingToRead(page.blocks.length, leftOut) };
  const { source } = page;
  const { speakers, speech } = await attributeSpeech({
    title,
    language,
    sections,
    statements: sentences,
    source,
  });
  const article: Article = {
    id: articleId(file.name),
    hash: contentHash(file.bytes),
    title,
    language,
    url: page.metadata.url,
    author,
    date,
    source,
    sections,
    statements: sentences.map(
      (sentence, index): Statement => ({ ...sentence, speech: speech[index] ?? null }),
    ),
    speakers,
  };
  const noHeading: Finding[] = sections.every(({ heading }) => heading === null)
    ? [
        {
          kind: 'no-heading',
          message: 'It has no headings, so every quote is from the introduction.',
          text: null,
        },
      ]
    : [];
  return {
    ok: true,
    article,
    findings: [...page.findings, ...findings, ...leftOut, ...cutFindings, ...noHeading],
  };
}

async function languageOf(page: Page): Promise<string> {
  // Loaded for articles that do not say their language: its table of trigrams is large.
  const { detectLanguage } = await import('./language.ts');
  return detectLanguage(page.source);
}

function nothingToRead(blocks: number, leftOut: readonly Finding[]): string {
  if (blocks === 0) return 'It has no text: write an article into it, or delete it.';
  const example = leftOut[0]?.text?.slice(0, 60);
  const found =
    example === undefined ? 'a title or headings' : `the page around an article, such as “${example}”`;
  return `It has no sentence to quote, only ${found}: add the article's text.`;
}

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10);
