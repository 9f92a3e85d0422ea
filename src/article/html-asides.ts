import type { DomElement } from './dom.ts';

/** Words in class names and ids of what pages set within an article that is not of it. */
const ASIDE = new Set(
  `rail teaser teasers carousel swiper related recirc promo promotion newsletter signup sponsored trending outbrain
  taboola recommended readmore alsoread sharing sharebar sharetools tooltip popover paywall footer`.split(
    /\s+/,
  ),
);

/** An aside is short beside the article, in share of its text. */
const MAX_SHARE = 0.25;

/** Takes out of an article's element what its own class names call an aside, where that is a small part. */
export function removeAsides(article: DomElement): void {
  const limit = (article.textContent?.length ?? 0) * MAX_SHARE;
  for (const element of article.querySelectorAll('[class], [id]')) {
    if (namesOf(element).some((name) => ASIDE.has(name)) && (element.textContent?.length ?? 0) <= limit)
      element.remove();
  }
}

function namesOf(element: DomElement): string[] {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase().split(/[\s_-]+/);
}
