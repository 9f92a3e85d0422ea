import { auroc, metricsOf, type Outcome } from '../src/evaluation/metrics.ts';
import { confidenceOf } from '../src/search/confidence.ts';
import type { Network } from '../src/search/network.ts';
import { ordered } from '../src/search/ranker.ts';
import { type Example, type Seen, seenWith } from './examples.ts';
import { answerable, learnConfidence, type Ranked } from './learn-confidence.ts';
import { learnKeeping } from './learn-keeping.ts';
import { learnOrder } from './learn-order.ts';

/** A question with its order and its confidence by models that never saw an article of its title. */
export interface Validated extends Ranked {
  readonly confidence: number;
}

/** Orders the candidates of a question. */
export function rankedBy(order: Network, seen: Seen): Ranked {
  return { seen, scored: ordered(order, seen.input, seen.example.candidates) };
}

/** Sees each example that order is learned from as a forest sees it that learned from the other folds, and not from the fold left out. */
export function seenOutOfFold(examples: readonly Example[], folds: number, leftOut: number | null): Seen[] {
  return range(folds).flatMap((fold) => {
    if (fold === leftOut) return [];
    const keeping = learnKeeping(
      examples.filter(({ question }) => question.fold !== fold && question.fold !== leftOut),
    );
    return examples
      .filter(({ question }) => question.fold === fold && !question.confidenceOnly)
      .map((example) => seenWith(keeping, example));
  });
}

/** Ranks every example by models of the other folds, then learns confidence of those ranks, again of the other folds. */
export function crossValidate(examples: readonly Example[], folds: number): Validated[] {
  const ranked = range(folds).flatMap((fold) => {
    const order = learnOrder(seenOutOfFold(examples, folds, fold));
    const keeping = learnKeeping(examples.filter(({ question }) => question.fold !== fold));
    return examples
      .filter(({ question }) => question.fold === fold)
      .map((example) => rankedBy(order, seenWith(keeping, example)));
  });
  return range(folds).flatMap((fold) => {
    const confidence = learnConfidence(ranked.filter(({ seen }) => seen.example.question.fold !== fold));
    return ranked
      .filter(({ seen }) => seen.example.question.fold === fold)
      .map((one) => ({
        ...one,
        confidence: confidenceOf(confidence, one.seen.asked, one.scored),
      }));
  });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

/** What a threshold makes of a validated question. */
export function outcomeOf({ seen, scored, confidence }: Validated, threshold: number): Outcome {
  const { relevant } = seen.example.question.row;
  const place = scored.slice(0, 10).findIndex(({ candidate }) => relevant.includes(candidate.document));
  return {
    place: relevant.length ? (place < 0 ? null : place) : 'unanswerable',
    answered: confidence >= threshold,
    confidence,
    time: 0,
  };
}

/**
 * The threshold at which the mean of the sets is furthest above what is asked for: 92 % of answerable questions answered, of
 * long articles and of short ones, and 95 % of those asked of a strange article refused.
 */
export function chooseThreshold(validated: readonly Validated[]): number {
  const groups = (['questions', 'excerpt', 'off'] as const).map((file) => ({
    answered: file !== 'off',
    target: file === 'off' ? 0.95 : 0.92,
    ofSets: confidencesBySet(
      validated.filter(
        (one) => one.seen.example.question.file === file && answerable(one) === (file !== 'off'),
      ),
    ),
  }));
  let best = { threshold: 0.5, margin: -1 };
  for (let threshold = 0.05; threshold < 0.95; threshold += 0.005) {
    const margins = groups.map(({ ofSets, answered, target }) => {
      const shares = ofSets.map(
        (confidences) =>
          confidences.filter((confidence) => confidence >= threshold === answered).length /
          confidences.length,
      );
      return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length) - target;
    });
    const margin = Math.min(...margins);
    if (margin > best.margin) best = { threshold: Number(threshold.toFixed(3)), margin };
  }
  return best.threshold;
}

function confidencesBySet(validated: readonly Validated[]): number[][] {
  const bySet = new Map<string, number[]>();
  for (const { seen, confidence } of validated) {
    const { set } = seen.example.question;
    const ofSet = bySet.get(set) ?? [];
    ofSet.push(confidence);
    bySet.set(set, ofSet);
  }
  return [...bySet.values()];
}

/** A row of figures for each set and file. */
export function figures(
  validated: readonly Validated[],
  threshold: number,
): Record<string, string | number>[] {
  const keys = [
    ...new Set(
      validated.map(
        ({
          seen: {
            example: { question },
          },
        }) => `${question.set} ${question.file}`,
      ),
    ),
  ];
  return keys.map((key) => {
    const ones = validated.filter(
      ({
        seen: {
          example: { question },
        },
      }) => `${question.set} ${question.file}` === key,
    );
    const metrics = metricsOf(ones.map((one) => outcomeOf(one, threshold)));
    const set = key.split(' ')[0];
    const yes = validated.filter(
      (one) =>
        one.seen.example.question.set === set &&
        one.seen.example.question.file === 'questions' &&
        answerable(one),
    );
    const against = auroc(
      yes.map((one) => one.confidence),
      ones.filter((one) => !answerable(one)).map((one) => one.confidence),
    );
    const round = (value: number | null): string | number => (value === null ? '' : Number(value.toFixed(4)));
    return {
      set: key,
      questions: ones.length,
      recallAt1: round(metrics.recallAt1),
      recallAt3: round(metrics.recallAt3),
      mrr: round(metrics.mrrAt10),
      answered: round(metrics.answeredOfAnswerable),
      refused: round(metrics.refusedOfUnanswerable),
      auroc: round(against),
    };
  });
}
