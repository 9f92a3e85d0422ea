import { isBodyNoun } from './body-nouns.ts';
import type { GivenNames } from './given-names.ts';
import { basePhrases, isNominal } from './noun-phrases.ts';
import { isRegion } from './regions.ts';
import { isPersonNoun, isRoleNoun } from './role-nouns.ts';
import type { Stretch, Word } from './words.ts';

/**
 * "Mayor of London" before "Sadiq Khan": an office whose place or body runs into its holder's name. The name begins with the first
 * given name after the place; where none is known, after a country's name, else with the last two of four words or more.
 */
export function officeBefore(
  words: readonly Word[],
  base: Stretch,
  name: Stretch,
  givenNames: GivenNames,
): Stretch | null {
  const preposition = words[base.from - 1];
  const noun = words[base.from - 2];
  if (!preposition || !noun || !/^(?:of|for|to|at)$/.test(preposition.lower) || !isRoleNoun(noun.lower))
    return null;
  const run = words.slice(name.from, name.to).map((word) => word.text);
  if (run.length < 2 || isBodyNoun((run.at(-1) ?? '').toLowerCase())) return null;
  const region =
    run.findLastIndex((_, i) => i < run.length - 1 && isRegion(run.slice(0, i + 1).join(' '))) + 1;
  // "London" is a given name too; before one word more it is taken for that.
  if (givenNames(run[0] ?? '') && (region === 0 || run.length - region < 2)) return null;
  const given = run.findIndex(
    (word, i) => i >= Math.max(1, region) && i < run.length - 1 && givenNames(word) !== null,
  );
  const split = given > 0 ? given : region > 0 ? region : run.length > 3 ? run.length - 2 : 0;
  if (split === 0) return null;
  let from = base.from - 2;
  while (from > 0 && isNominal(words, from - 1) && words[from - 1]?.pos !== 'DET') from--;
  return { from, to: name.from + split };
}

/** "Ranger" in "Ranger Idris Lockwood": a trade that no list holds, by its ending and the given name behind it. */
export function trade(words: readonly Word[], run: Stretch, givenNames: GivenNames): Stretch | null {
  const [first, second] = [words[run.from], words[run.from + 1]];
  if (!first || !second || run.to - run.from < 3 || !isPersonNoun(first.lower)) return null;
  return !givenNames(first.text) && givenNames(second.text) ? { from: run.from, to: run.from + 1 } : null;
}

/** "A spokeswoman for the buyer, Baltic Lines,": the name is the buyer's and not the spokeswoman's, unless it is a person's. */
export function isOfAttribute(
  words: readonly Word[],
  phrase: Stretch,
  name: readonly string[],
  givenNames: GivenNames,
): boolean {
  const [, ...attributes] = basePhrases(words, phrase);
  const attribute = attributes.at(-1);
  if (!attribute || words[attribute.from - 1]?.lower !== 'for') return false;
  return words[attribute.to - 1]?.pos === 'NOUN' && givenNames(name[0] ?? '') === null;
}
