import type { ArticleFile } from '../../article/read.ts';
import { safeFileName } from '../../library/article-file-name.ts';

/** What somebody pasted into a form. */
export interface Pasted {
  readonly title: string;
  /** Empty where the article has no address. */
  readonly link: string;
  /** The text, in as many parts as there are fields. */
  readonly parts: readonly string[];
}

/**
 * Makes a file of what was pasted: title and link as front matter, and the text as it is. Headings in Markdown make it
 * Markdown.
 */
export function pastedFile({ title, link, parts }: Pasted): ArticleFile {
  const text = joined(parts);
  const encoder = new TextEncoder();
  // JSON's strings are YAML's as well.
  const metadata = [
    `title: ${JSON.stringify(title)}`,
    ...(link === '' ? [] : [`url: ${JSON.stringify(link)}`]),
  ];
  const name = safeFileName(title.replaceAll('.', '-'), encoder.encode(text));
  return { name, bytes: encoder.encode(`---\n${metadata.join('\n')}\n---\n\n${text}\n`) };
}

/** Whether a link can be shown with quotes. */
export function isLink(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** The parts as one text: a paragraph that was cut at the end of a field goes on in the next. */
function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .reduce((text, part) => {
      if (text === '') return part;
      const endsInside = /[\p{L}\p{N},;:–-]$/u.test(text) && /^[\p{Ll}\p{Lo}\p{N}]/u.test(part);
      return `${text}${endsInside ? ' ' : '\n\n'}${part}`;
    }, '');
}
