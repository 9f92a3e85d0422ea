/** Longer links are left out: they would take the room of quotes. */
const LONGEST_LINK = 512;
/** A statement longer than this is named by its first and last words. */
const LONGEST_WHOLE = 80;
const WORDS_AT_EACH_END = 4;

/**
 * The address of a statement on its page, as a text fragment.
 *
 * @param url - The article's address.
 * @returns Fit for a masked link of Discord's; null where the address is not of the web, or too long.
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragmentLink(url: string, statement: string): string | null {
  if (!URL.canParse(url)) return null;
  const page = new URL(url);
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return null;
  const anchor = page.hash === '' ? '#' : page.hash;
  page.hash = '';
  const base = page.href.replace(/[()[\]]/g, percent);
  const link = `${base}${anchor}:~:text=${directive(statement)}`;
  if (link.length <= LONGEST_LINK) return link;
  return base.length <= LONGEST_LINK ? base : null;
}

function directive(statement: string): string {
  if (statement.length <= LONGEST_WHOLE) return encode(statement);
  const words = statement.split(' ');
  if (words.length > 2 * WORDS_AT_EACH_END) {
    return `${encode(words.slice(0, WORDS_AT_EACH_END).join(' '))},${encode(words.slice(-WORDS_AT_EACH_END).join(' '))}`;
  }
  const characters = [...statement];
  return `${encode(characters.slice(0, 12).join(''))},${encode(characters.slice(-12).join(''))}`;
}

/** The hyphen has a meaning of its own in a text directive; brackets would end a masked link. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[-()!'*]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
