import { isBodyNoun } from './body-nouns.ts';
import { type Discourse, type Meant, type Place, surely } from './discourse.ts';
import { authorOf } from './documents.ts';
import { jointSubject } from './joint.ts';
import { basePhrases } from './noun-phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolveCommon, unnamed } from './resolve-common.ts';
import { resolveIntroduced, resolveName } from './resolve-name.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Subject } from './subjects.ts';
import { ofUtterance } from './utterances.ts';
import { type Stretch, textOf, type Word } from './words.ts';

const PRONOUN = /^(?:he|she|him|her|his|they|them|their|it|its|i|we|me|us|you)$/;

/** Who a subject is: a party of the article, known or new; null where the text does not tell. */
export function resolveSubject(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  place: Place,
): Meant | null {
  const { phrase } = subject;
  const first = words[phrase.from];
  if (!first) return null;
  if (phrase.to - phrase.from === 1 && PRONOUN.test(first.lower))
    return resolvePronoun(discourse, words, phrase.from, place);
  const told = ofUtterance(discourse, words, phrase, place);
  if (told) return told;
  const author = authorOf(words, phrase);
  if (author) return resolveSubject(discourse, words, { phrase: author, apposition: null }, place);
  const head = officeOf(words, phrase) ?? basePhrases(words, phrase)[0] ?? phrase;
  const several = jointSubject(words, subject, head, discourse.cast);
  if (several)
    return surely(unnamed(discourse.cast, textOf(words, several, discourse.source), first.start, 'they'));
  const named =
    resolveName(discourse, words, subject, head) ?? resolveIntroduced(discourse, words, subject, head);
  return named ? surely(named) : resolveCommon(discourse, words, phrase, head);
}

/** "The University of California physics professor": an office whose body has "of" in its name is one phrase. */
function officeOf(words: readonly Word[], phrase: Stretch): Stretch | null {
  const parts = basePhrases(words, phrase);
  const last = parts.at(-1);
  const first = last && words[last.from];
  if (!first || parts.length !== 2 || first.pos !== 'PROPN' || last.to - last.from < 2) return null;
  const noun = words[last.to - 1];
  const isOffice =
    noun?.pos === 'NOUN' && isRoleNoun(noun.lower) && isBodyNoun(words[(parts[0]?.to ?? 0) - 1]?.lower ?? '');
  return isOffice ? phrase : null;
}
