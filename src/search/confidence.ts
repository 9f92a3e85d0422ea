import type { FirstStage } from './first-stage.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import type { Hit } from './search-result.ts';

/** From this confidence on, the statements found are shown as an answer. */
export const THRESHOLD = 0.6;

/**
 * What each piece of evidence adds to the log odds that the articles answer: logistic regression on half the articles
 * of SQuAD 2.0's and SelQA's questions against the same questions asked of another article.
 */
const WEIGHTS = {
  constant: -7.82,
  covered: -9.36,
  known: 0.27,
  reached: 21.84,
  certain: 0.52,
  several: 3.29,
};

/** The probability that the best statement answers the question. */
export function confidenceOf(index: SearchIndex, question: Question, found: FirstStage, best: Hit): number {
  const { weights, total, scope } = found;
  const document = (index.articles[best.article]?.from ?? 0) + best.statement;
  const held = new Set(
    index.documents.tokens.slice(index.documents.from[document], index.documents.from[document + 1]),
  );
  let all = 0;
  let covered = 0;
  let known = 0;
  let certain = 0;
  let several = 0;
  question.units.forEach((unit, u) => {
    const weight = weights[u] ?? 0;
    all += weight;
    certain += weight * unit.certainty;
    if (unit.terms.length) known += weight;
    if (!unit.terms.some(({ term }) => held.has(term))) return;
    covered += weight * unit.certainty;
    several++;
  });
  if (all === 0 || known === 0) return 0;
  const reached = Math.min(1.5, (total[document - scope.from] ?? 0) / all);
  const odds =
    WEIGHTS.constant +
    (WEIGHTS.covered * covered + WEIGHTS.known * known + WEIGHTS.certain * certain) / all +
    WEIGHTS.reached * reached +
    WEIGHTS.several * Math.log(1 + several);
  return 1 / (1 + Math.exp(-odds));
}
