import type { Token } from 'markdown-it';

/** The text of a paragraph as its reader sees it. */
export interface InlineText {
  /** With `\n` where the line breaks. */
  readonly text: string;
  /** Whether links make up all of it. */
  readonly linked: boolean;
  /** Whether all of it is in bold type. */
  readonly bold: boolean;
  /** Whether it is an image by itself; the text is its description. */
  readonly figure: boolean;
}

/** Whether an inline token holds bare text and nothing else. */
export function plainInline({ content, children }: Token): boolean {
  return (
    content ===
    (children ?? [])
      .map(({ type, content: text }) => (type === 'softbreak' ? '\n' : type === 'text' ? text : '\0'))
      .join('')
  );
}

/**
 * The text of an inline token.
 *
 * @param item Whether it opens a list item, whose check box (`[x]`) is no text.
 */
export function inlineText({ children }: Token, item: boolean): InlineText {
  const parts = (children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
  const [only] = parts;
  if (only?.type === 'image' && parts.length === 1)
    return { text: inlineText(only, false).text.trim(), linked: false, bold: false, figure: true };
  let text = '';
  let unlinked = '';
  let links = 0;
  let light = '';
  let strong = 0;
  for (const part of parts) {
    if (part.type === 'link_open') links++;
    if (part.type === 'link_close') links--;
    const shown = shownText(part);
    text += shown;
    if (part.type === 'strong_open') strong++;
    if (part.type === 'strong_close') strong--;
    if (links === 0) unlinked += shown;
    if (strong === 0) light += shown;
  }
  if (item) text = text.replace(/^\[[ xX]\] /, '');
  const some = WORDY.test(text);
  return { text, linked: some && !WORDY.test(unlinked), bold: some && !WORDY.test(light), figure: false };
}

const WORDY = /[\p{L}\p{N}]/u;

function shownText({ type, content }: Token): string {
  switch (type) {
    case 'text':
    case 'code_inline':
      return content;
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return '\n';
    case 'html_inline':
      return /^<br\b/i.test(content) ? '\n' : '';
    default:
      return '';
  }
}
