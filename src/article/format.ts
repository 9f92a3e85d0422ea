export type Format = 'markdown' | 'plain-text' | 'html' | 'pdf';

const BY_ENDING: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  txt: 'plain-text',
  text: 'plain-text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
};

/** How much of a file's start is looked at, in bytes. */
const HEAD = 4096;

/**
 * Tells a file's format by the ending of its name, and by its first characters where the ending does not tell.
 *
 * @param name The file's name, with or without directories.
 * @param bytes The file as it is.
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (head.startsWith('%PDF-')) return 'pdf';
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  if (known !== undefined) return known;
  if (
    /^[\s\xef\xbb\xbf]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is.test(
      head,
    )
  ) {
    return 'html';
  }
  return /^(?:---\s*$|#{1,6} \S|\[[^\]\n]{1,200}\]\([^)\n]{1,500}\))/m.test(head) ? 'markdown' : 'plain-text';
}
