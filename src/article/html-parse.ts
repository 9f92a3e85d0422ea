import { parseHTML } from 'linkedom';
import type { DomDocument } from './dom.ts';

/** Parses a page that has its `html`, `head` and `body` elements; names of attributes are in small letters, as in a browser. */
export function parseHtml(html: string): DomDocument {
  const { document } = parseHTML(html) as unknown as { document: DomDocument };
  // linkedom keeps `<DIV CLASS=rail>` as it is written (HTML, 13.2.5.33).
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const small = name.toLowerCase();
      if (small === name) continue;
      if (!element.hasAttribute(small)) element.setAttribute(small, element.getAttribute(name) ?? '');
      element.removeAttribute(name);
    }
  }
  return document;
}
