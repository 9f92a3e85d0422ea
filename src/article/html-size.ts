import { Parser } from 'htmlparser2';

/** Browsers go no deeper either (the HTML parser of Chromium stops at 512). */
const MAX_DEPTH = 512;

/** The largest of 181 pages of news has 1,596 elements. */
const MAX_ELEMENTS = 20_000;

/** Entities part a text, so that there may be many; linkedom hands all of an element's children to one call. */
const MAX_TEXTS = 100_000;

/**
 * Why a page is too deep or too large to be read, in one sentence; null where it is not.
 *
 * The parsers behind the reading take time with the square of a page's depth, so a page is measured before they see it.
 */
export function htmlTooLarge(html: string): string | null {
  let depth = 0;
  let elements = 0;
  let texts = 0;
  let problem: string | null = null;
  const refuse = (what: string): void => {
    problem = `It has ${what}: save the article's text alone.`;
    // The rest would be read in vain, and a hostile page's rest is long.
    parser.pause();
  };
  const parser = new Parser({
    onopentag() {
      if (++depth > MAX_DEPTH) refuse(`elements nested more than ${MAX_DEPTH} deep`);
      if (++elements > MAX_ELEMENTS) refuse(`more than ${MAX_ELEMENTS} elements`);
    },
    onclosetag() {
      depth--;
    },
    ontext() {
      if (++texts > MAX_TEXTS) refuse(`more than ${MAX_TEXTS} pieces of text`);
    },
  });
  parser.write(html);
  if (problem === null) parser.end();
  return problem;
}
