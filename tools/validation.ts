import { auroc, metricsOf, type Outcome } from '../src/evaluation/metrics.ts';
import { confidenceRow } from '../src/search/confidence.ts';
import { type Forest, predict } from '../src/search/forest.ts';
import { type Example, type Seen, seenWith } from './examples.ts';
import { answerable, learnConfidence, type Ranked } from './learn-confidence.ts';
import { learnKeeping } from './learn-keeping.ts';
import { learnOrder } from './learn-order.ts';

/** A question with its order and its confidence by models that never saw an article of its title. */
export interface Validated extends Ranked {
  readonly confidence: number;
}

/** Orders the candidates of a question. */
export function rankedBy(order: Forest, seen: Seen): Ranked {
  const scored = seen.example.candidates
    .map((candidate, i) => ({ candidate, score: predict(order, seen.rows[i] ?? []) }))
    .sort((a, b) => b.score - a.score || a.candidate.rank - b.candidate.rank);
  return { seen, scored };
}

/** Sees each example as a forest sees it that learned from the other folds, and not from the fold left out. */
export function seenOutOfFold(examples: readonly Example[], folds: number, leftOut: number | null): Seen[] {
  return range(folds).flatMap((fold) => {
    if (fold === leftOut) return [];
    const keeping = learnKeeping(
      examples.filter(({ question }) => question.fold !== fold && question.fold !== leftOut),
    );
    return examples
      .filter(({ question }) => question.fold === fold)
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
        confidence: sigmoid(predict(confidence, confidenceRow(one.seen.asked, one.scored))),
      }));
  });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
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
 * The threshold at which the worst set is furthest above what is asked for: 92 % of answerable questions answered, of
 * long articles and of short ones, and 95 % of those asked of a strange article refused.
 */
export function chooseThreshold(validated: readonly Validated[]): number {
  const sets = [...new Set(validated.map(({ seen }) => seen.example.question.set))];
  const groups = sets.flatMap((set) => {
    const of = (file: string) =>
      validated.filter(
        ({ seen }) => seen.example.question.set === set && seen.example.question.file === file,
      );
    return [
      {
        confidences: of('questions')
          .filter(answerable)
          .map((one) => one.confidence),
        answered: true,
        target: 0.92,
      },
      { confidences: of('excerpt').map((one) => one.confidence), answered: true, target: 0.92 },
      { confidences: of('off').map((one) => one.confidence), answered: false, target: 0.95 },
    ];
  });
  let best = { threshold: 0.5, margin: -1 };
  for (let threshold = 0.05; threshold < 0.95; threshold += 0.005) {
    const margins = groups.map(({ confidences, answered, target }) => {
      const right = confidences.filter((confidence) => confidence >= threshold === answered).length;
      return right / Math.max(1, confidences.length) - target;
    });
    const margin = Math.min(...margins);
    if (margin > best.margin) best = { threshold: Number(threshold.toFixed(3)), margin };
  }
  return best.threshold;
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
