import type { Habits } from '../src/search/habits.ts';
import type { Example } from './examples.ts';

/** A stem of so many questions tells something; of fewer, it is chance. */
const LEAST = 8;
/** So many more questions with it are taken to be like all others (additive smoothing). */
const SMOOTHING = 6;

/** How often words of questions are known to the article, and stand in the statement that answers. */
interface Count {
  asked: number;
  repeated: number;
}

/** Counts by language and stem, and of all words of a language. */
export interface HabitCounts {
  readonly stems: ReadonlyMap<string, ReadonlyMap<string, Count>>;
  readonly all: ReadonlyMap<string, Count>;
}

/** Which units of a question stand in a statement that answers. */
export function repeatedUnits({ question, found, units }: Example): boolean[] {
  return units.map((_, u) => question.row.relevant.some((at) => (found.held[at] ?? 0) & (1 << u)));
}

/** Counts the words of questions as they were asked, without those that were made of them. */
export function countHabits(examples: readonly Example[]): HabitCounts {
  const stems = new Map<string, Map<string, Count>>();
  const all = new Map<string, Count>();
  for (const example of examples) {
    const { question } = example.asked;
    if (example.question.file !== 'questions' || !example.question.row.relevant.length) continue;
    const ofLanguage = stems.get(question.language) ?? new Map<string, Count>();
    stems.set(question.language, ofLanguage);
    const total = all.get(question.language) ?? { asked: 0, repeated: 0 };
    all.set(question.language, total);
    const repeated = repeatedUnits(example);
    question.units.forEach((unit, u) => {
      if (!unit.terms.length) return;
      const count = ofLanguage.get(unit.stem) ?? { asked: 0, repeated: 0 };
      ofLanguage.set(unit.stem, count);
      for (const one of [count, total]) {
        one.asked++;
        if (repeated[u]) one.repeated++;
      }
    });
  }
  return { stems, all };
}

/** The habit of a stem by what was counted, as if it had not been asked in one question that did or did not repeat it. */
export function habitWithout(
  { stems, all }: HabitCounts,
  language: string,
  stem: string,
  without: Count = { asked: 0, repeated: 0 },
): number {
  const count = stems.get(language)?.get(stem);
  const total = all.get(language);
  if (!count || !total) return 0;
  const asked = count.asked - without.asked;
  if (asked < LEAST) return 0;
  const usual = total.repeated / total.asked;
  const share = (count.repeated - without.repeated + SMOOTHING * usual) / (asked + SMOOTHING);
  return Math.log(share / (1 - share)) - Math.log(usual / (1 - usual));
}

/** All habits that were counted often enough. */
export function habitsOf(counts: HabitCounts): Habits {
  return new Map(
    Array.from(counts.stems, ([language, stems]) => [
      language,
      new Map(
        [...stems]
          .filter(([, { asked }]) => asked >= LEAST)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([stem]) => [stem, habitWithout(counts, language, stem)]),
      ),
    ]),
  );
}
