import { isBodyNoun } from './body-nouns.ts';
import type { Gender } from './names.ts';
import { readNaming } from './naming.ts';
import { basePhrases } from './noun-phrases.ts';
import { genderOf, isPersonNoun, isRoleNoun } from './role-nouns.ts';
import { isTime } from './times.ts';
import { type Stretch, textOf, type Word } from './words.ts';

/** What somebody is, as the article says it. */
export interface Role {
  /** As it stands, without an article before it: "deputy head of the Russian mission in India". */
  readonly text: string;
  /** The lower-case role nouns in it. */
  readonly nouns: readonly string[];
  readonly gender: Gender | null;
}

/** Occasions and media that belong to the verb and not to who speaks: "in a statement", "on Twitter". */
const OCCASION =
  /^(?:statement|interview|speech|tweet|rally|conference|email|e-mail|letter|memo|briefing|debate|event|post|call|hearing|filing|news|remarks|twitter|facebook|television|tv)$/;

/** Titles that a role does not need at its end: "spokesman Sgt". */
const TITLE = /^(?:dr|prof|sgt|capt|lt|sir|mr|mrs|ms)\.?$/;

/** Reads a stretch that may be a role, by its head where that is known to be one; null where it holds no role noun. */
export function readRole(
  words: readonly Word[],
  stretch: Stretch,
  source: string,
  head?: string,
): Role | null {
  const nouns = words
    .slice(stretch.from, stretch.to)
    .map((word) => word.lower)
    .filter((lower) => isRoleNoun(lower) || lower === head);
  if (nouns.length === 0) return null;
  const from = words[stretch.from]?.pos === 'DET' ? stretch.from + 1 : stretch.from;
  let { to } = stretch;
  while (to - from > 1 && TITLE.test(words[to - 1]?.lower ?? '')) to--;
  return { text: textOf(words, { from, to }, source), nouns, gender: genderOfRole(nouns) };
}

/** Reads a noun phrase beside a name; null where its head is no role noun or it names somebody itself. */
export function readApposition(words: readonly Word[], phrase: Stretch, source: string): Role | null {
  const head = basePhrases(words, phrase)[0] ?? phrase;
  const { name, head: noun } = readNaming(words, head);
  const one =
    /^(?:one|some)$/.test(noun) &&
    words.slice(head.to, phrase.to).some((word) => isRoleNoun(word.lower.replace(/s$/, '')));
  const indefinite = /^an?$/.test(words[head.from]?.lower ?? '') && isPersonNoun(noun) && !isBodyNoun(noun);
  const isRole = isRoleNoun(noun) || one || indefinite;
  return name || !isRole ? null : readRole(words, withoutOccasion(words, phrase), source, noun);
}

/** Leaves out attributes at a phrase's end that belong to the verb: "on Monday", "in a statement". */
export function withoutOccasion(words: readonly Word[], phrase: Stretch): Stretch {
  const [head = phrase, ...attributes] = basePhrases(words, phrase);
  let { to } = head;
  for (const attribute of attributes) {
    const last = words[attribute.to - 1]?.lower ?? '';
    if (isTime(last) || OCCASION.test(last)) break;
    to = attribute.to;
  }
  return { from: phrase.from, to };
}

function genderOfRole(nouns: readonly string[]): Gender | null {
  for (const noun of nouns) {
    const gender = genderOf(noun);
    if (gender) return gender;
  }
  return null;
}
