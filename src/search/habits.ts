import { base64, bytes } from './base64.ts';

/**
 * How much more often than other words an answer repeats a word of its question, in log odds, by language and stem: "dam" is
 * repeated, "kind" and "happen" are only for asking. Learned by `tools/learn-habits.ts`.
 */
export type Habits = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Habits as text, for a file of code. */
export interface PackedHabits {
  /** By language: the stems, with a space between two, and their log odds in 32nds as signed bytes in base64. */
  readonly [language: string]: { readonly stems: string; readonly odds: string };
}

const STEPS = 32;

/** What is known of a word; 0 of one that is seldom asked with. */
export function habitOf(habits: Habits, language: string, stem: string): number {
  return habits.get(language)?.get(stem) ?? 0;
}

export function unpackHabits(packed: PackedHabits): Habits {
  return new Map(
    Object.entries(packed).map(([language, { stems, odds }]) => {
      const steps = new Int8Array(bytes(odds).buffer);
      return [language, new Map(stems.split(' ').map((stem, i) => [stem, (steps[i] ?? 0) / STEPS]))];
    }),
  );
}

/** Packs habits; log odds beyond four are taken for four. */
export function packHabits(habits: Habits): PackedHabits {
  return Object.fromEntries(
    Array.from(habits, ([language, ofLanguage]) => {
      const steps = Int8Array.from(ofLanguage.values(), (odds) =>
        Math.max(-127, Math.min(127, Math.round(odds * STEPS))),
      );
      return [language, { stems: [...ofLanguage.keys()].join(' '), odds: base64(steps) }];
    }),
  );
}
