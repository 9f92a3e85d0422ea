import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { emphasise } from '../search/emphasis.ts';
import type { Hit, SearchResult } from '../search/search-result.ts';
import { type Quote, toQuote } from './answer.ts';

/** The quote for a hit, with the words emphasised that the search went by. */
export function quoteOf(library: Library, result: SearchResult, hit: Hit): Quote {
  const article = articleAt(library, hit.article);
  const text = article.statements[hit.statement]?.text ?? '';
  return toQuote(article, hit.statement, hit.score, emphasise(result.terms, text, article.language));
}

/** The quote for a statement that was not searched for. */
export function quoteAt(library: Library, article: number, statement: number): Quote {
  return toQuote(articleAt(library, article), statement, 1, []);
}

function articleAt(library: Library, index: number): Article {
  const article = library.articles[index];
  if (!article) throw new RangeError(`the library has no article ${index}`);
  return article;
}
