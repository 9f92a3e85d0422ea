import type { SpokenStatement } from './attribute-speech.ts';
import type { GivenNames } from './given-names.ts';
import { beginsNothing, joinHyphens, mendTags } from './mend-tags.ts';
import type { Tagger } from './tagger.ts';
import { isCrosshead, isTitleCase, truecase } from './truecase.ts';
import { isCapitalised, type Word } from './words.ts';

const MARKED = /^(?:['‘"“]|'')$/;

/** A statement's words with their parts of speech. */
export interface TaggedStatement {
  readonly words: readonly Word[];
  /** Whether it is set like a headline; its words then have the capitals of a sentence. */
  readonly titled: boolean;
}

/** Tags an article's statements, by what the whole article tells of its names. */
export function tagStatements(
  statements: readonly SpokenStatement[],
  tag: Tagger,
  givenNames: GivenNames,
): TaggedStatement[] {
  const first = statements.map((s) => joinHyphens(tag(s.text, s.start)));
  const titled = first.map(
    (words) => isTitleCase(words) || (MARKED.test(words[0]?.text ?? '') && isCrosshead(words)),
  );
  const names = new Set<string>();
  const small = new Set<string>();
  for (const [i, words] of first.entries()) {
    if (titled[i]) continue;
    for (const [at, word] of words.entries()) {
      if (!isCapitalised(word)) small.add(word.text);
      else if (beginsNothing(words, at)) names.add(word.text);
    }
  }
  return statements.map((s, i) => {
    const words = first[i] ?? [];
    const again = titled[i]
      ? joinHyphens(tag(truecase(s.text, words, names, givenNames, s.start), s.start))
      : words;
    return { words: mendTags(again, names, small, givenNames), titled: titled[i] ?? false };
  });
}
