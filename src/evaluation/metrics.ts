/** Where a question's answer stands among what was found, and whether the bot would have shown it. */
export interface Outcome {
  /** Place of the first right statement, from 0; null where none was among the first ten; `unanswerable` where none is right. */
  readonly place: number | null | 'unanswerable';
  readonly answered: boolean;
  readonly confidence: number;
  /** Milliseconds from question to result. */
  readonly time: number;
}

/** How good the outcomes are; null where there is nothing to count. All but the counts and times are from 0 to 1. */
export interface Metrics {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Share of answerable questions whose first statement answers; one of whose first three answers. */
  readonly recallAt1: number | null;
  readonly recallAt3: number | null;
  /** Mean of 1 / place of the first right statement among ten. */
  readonly mrrAt10: number | null;
  readonly answeredOfAnswerable: number | null;
  readonly refusedOfUnanswerable: number | null;
  /** The chance that an answerable question has more confidence than an unanswerable one. */
  readonly aurocOfConfidence: number | null;
  /** Whether confidence is a probability. */
  readonly reliability: readonly ReliabilityStep[];
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
}

/** The questions whose confidence is from `from` up to and without the next tenth. */
export interface ReliabilityStep {
  readonly from: number;
  readonly questions: number;
  /** Their mean confidence, and the share of them that the articles answer; equal of a confidence that is a probability. */
  readonly confidence: number;
  readonly answerable: number;
}

/** Counts up outcomes. */
export function metricsOf(outcomes: readonly Outcome[]): Metrics {
  const yes = outcomes.filter(({ place }) => place !== 'unanswerable');
  const no = outcomes.filter(({ place }) => place === 'unanswerable');
  const within = (limit: number) => (outcome: Outcome) =>
    typeof outcome.place === 'number' && outcome.place < limit;
  const times = outcomes.map(({ time }) => time);
  return {
    answerable: yes.length,
    unanswerable: no.length,
    recallAt1: share(yes, within(1)),
    recallAt3: share(yes, within(3)),
    mrrAt10: mean(yes.map(({ place }) => (typeof place === 'number' ? 1 / (place + 1) : 0))),
    answeredOfAnswerable: share(yes, ({ answered }) => answered),
    refusedOfUnanswerable: share(no, ({ answered }) => !answered),
    aurocOfConfidence: auroc(
      yes.map(({ confidence }) => confidence),
      no.map(({ confidence }) => confidence),
    ),
    reliability: reliabilityOf(outcomes),
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

/** Confidence beside how often the articles answer, in steps of a tenth; without the steps that no question is in. */
export function reliabilityOf(outcomes: readonly Pick<Outcome, 'place' | 'confidence'>[]): ReliabilityStep[] {
  return Array.from({ length: 10 }, (_, step) => {
    const ones = outcomes.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === step);
    return {
      from: step / 10,
      questions: ones.length,
      confidence: mean(ones.map(({ confidence }) => confidence)) ?? 0,
      answerable: ones.filter(({ place }) => place !== 'unanswerable').length / Math.max(1, ones.length),
    };
  }).filter(({ questions }) => questions > 0);
}

function share(outcomes: readonly Outcome[], counts: (outcome: Outcome) => boolean): number | null {
  return outcomes.length ? outcomes.filter(counts).length / outcomes.length : null;
}

function mean(values: readonly number[]): number | null {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

/** The value that a share of the others lie below, by the nearest rank; null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

/**
 * Area under the ROC curve: the chance that a positive scores above a negative, ties counting half; null where
 * either is lacking. By ranks (Mann and Whitney 1947).
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (!positives.length || !negatives.length) return null;
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to++;
    for (let i = from; i < to; i++) if (all[i]?.positive) ranks += (from + 1 + to) / 2;
    from = to;
  }
  return (ranks - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}
