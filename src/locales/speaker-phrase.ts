import type { Quote } from '../answers/answer.ts';
import type { Speaker } from '../article/article.ts';
import type { Texts } from './en.ts';

/** Who says a quote, as far as the article tells: a name, whether they go on, whether it is sure; null where nobody does. */
export function speakerPhrase(
  { speaker, manner, unsure }: Pick<Quote, 'speaker' | 'manner' | 'unsure'>,
  texts: Texts,
  nameOf: (speaker: Speaker) => string,
): string | null {
  if (manner === null) return null;
  if (speaker === null) return texts.speakerUnclear;
  const name = nameOf(speaker);
  if (manner === 'continued') return texts.continued(name);
  return unsure ? texts.probably(name) : name;
}
