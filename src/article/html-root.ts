import type { DomDocument, DomElement } from './dom.ts';

/** What pages have around an article; an element without any of it is nothing but the article. */
const CHROME =
  'nav, aside, form, button, input, select, iframe, script, [role="navigation"], [role="complementary"]';

/** The share of an article's letters that may stand in links. */
const MAX_LINKED = 0.3;

/** The article's element holds at least this share of the page's letters that are not in links. */
const MIN_SHARE = 0.5;

/**
 * The element that is the article and nothing else, where the page has one: an only `<article>`, an only `<main>`, or
 * the body, free of menus, forms and scripts. Null where the article must be looked for.
 */
export function cleanRoot(document: DomDocument): DomElement | null {
  const { body } = document;
  const page = unlinkedLetters(body);
  for (const root of [onlyOne(document, 'article'), onlyOne(document, 'main, [role="main"]'), body]) {
    if (root === null || root.querySelector(CHROME) !== null) continue;
    const unlinked = unlinkedLetters(root);
    if (unlinked >= page * MIN_SHARE && unlinked >= letters(root) * (1 - MAX_LINKED)) return root;
  }
  return null;
}

function onlyOne(document: DomDocument, selectors: string): DomElement | null {
  const [first, second] = document.querySelectorAll(selectors);
  return second === undefined ? (first ?? null) : null;
}

function unlinkedLetters(element: DomElement): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a, nav, script, style')) linked += letters(link);
  return letters(element) - linked;
}

const letters = (element: DomElement): number => element.textContent?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
