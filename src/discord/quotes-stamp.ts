import { createHash } from 'node:crypto';
import type { Quote } from '../answers/answer.ts';

/**
 * Twelve URL-safe characters that stand for some quotes, whatever their order. A button that goes on with an answer carries
 * them for the quotes that it goes on from: while these are what is found, the next ones repeat none and leave none out,
 * whatever else has come to the library or gone from it.
 */
export function quotesStamp(quotes: readonly Quote[]): string {
  const places = quotes.map(({ article, statement }) => `${article.hash} ${statement.start}`).sort();
  return createHash('sha256').update(places.join('\n')).digest('base64url').slice(0, 12);
}
