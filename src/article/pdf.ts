import { getDocumentProxy } from 'unpdf';
import { languageTag } from './front-matter.ts';
import { leftOut } from './left-out.ts';
import { layOut } from './page-builder.ts';
import type { PageReading } from './page-reading.ts';
import { blocksOfLines } from './pdf-blocks.ts';
import { linesOf, type PdfLine } from './pdf-lines.ts';
import type { Unreadable } from './reading.ts';

/** A longer document is a book. */
const MAX_PAGES = 300;

/** Reads a PDF by Mozilla's pdf.js (in unpdf's build for servers). */
export async function readPdf(bytes: Uint8Array): Promise<PageReading> {
  const content = await extract(bytes);
  if ('problem' in content) return { ok: false, ...content };
  const { lines, info } = content;
  if (lines.length === 0) {
    return {
      ok: false,
      kind: 'scanned',
      problem:
        'It has no text, only pictures, as scanned paper has: run text recognition (OCR) over it first.',
    };
  }
  const { blocks, running } = blocksOfLines(lines);
  const page = layOut(blocks);
  const metadata = {
    title:
      titleIn(info, page.source) ??
      blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1)?.text ??
      null,
    language: typeof info['Language'] === 'string' ? languageTag(info['Language']) : null,
    url: null,
    author: textOf(info, 'Author'),
    date: null,
  };
  const findings = running.map((text) => leftOut('furniture', text));
  return { ok: true, page: { ...page, metadata, fromWeb: false, findings } };
}

type Info = Readonly<Record<string, unknown>>;

/** Why a file cannot be read. */
interface Refusal {
  readonly kind: Unreadable;
  readonly problem: string;
}

/** The lines of all pages, and what the file says of itself; or why they cannot be had. */
async function extract(bytes: Uint8Array): Promise<{ lines: PdfLine[]; info: Info } | Refusal> {
  try {
    // A copy: pdf.js takes the bytes away from their owner, and takes no Buffer.
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    try {
      const { numPages } = document;
      if (numPages > MAX_PAGES) {
        return {
          kind: 'too-many-pages',
          problem: `It has ${numPages} pages, and at most ${MAX_PAGES} are read: cut it into several files.`,
        };
      }
      const lines: PdfLine[] = [];
      for (let number = 1; number <= numPages; number++) {
        const { items } = await (await document.getPage(number)).getTextContent();
        const runs = items.flatMap((item) => ('str' in item ? [item] : []));
        for (const line of linesOf(runs, number)) lines.push(line);
      }
      return { lines, info: ((await document.getMetadata()).info ?? {}) as Info };
    } finally {
      await document.destroy();
    }
  } catch (cause) {
    // All that throws here is pdf.js, over what the file holds.
    return refusalOf(cause);
  }
}

/** The title that the file names, if its text has it too: programs put "Document1" there. */
function titleIn(info: Info, source: string): string | null {
  const title = textOf(info, 'Title');
  return title !== null && source.replace(/\s+/g, ' ').toLowerCase().includes(title.toLowerCase())
    ? title
    : null;
}

function textOf(info: Info, key: string): string | null {
  const value = info[key];
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;
}

function refusalOf(cause: unknown): Refusal {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  if (name === 'PasswordException') {
    return { kind: 'locked', problem: 'It is locked with a password: save it without one.' };
  }
  const problem = `It is no PDF that can be read (${message.replace(/\.$/, '')}): save it again as PDF, or as plain text.`;
  return { kind: 'damaged', problem };
}
