import { speakersOf } from '../../answers/speakers.ts';
import { matching } from '../../answers/suggest.ts';
import type { Article } from '../../article/article.ts';
import { ellipsis } from '../draw/shorten.ts';
import type { Choice, Completion } from '../invocation.ts';
import { LIMITS } from '../limits.ts';
import { oneLine } from '../markdown.ts';
import type { World } from '../respond.ts';
import { suggestedQuestions } from '../suggested-questions.ts';
import { ALL_ARTICLES, chosenArticle } from './shared-options.ts';

/** Questions and headings that the articles can answer. */
export function completeQuestion(completion: Completion, world: World): Choice[] {
  const questions = suggestedQuestions(world, articleOf(completion, world));
  return matching(questions, completion.value, (question) => question)
    .slice(0, LIMITS.choices)
    .map((question) => choice(question, question));
}

/** Speakers with the number of their statements; the most quoted first while nothing is typed. */
export function completeSpeaker(completion: Completion, world: World): Choice[] {
  const speakers = speakersOf(world.library, articleOf(completion, world));
  return matching(speakers, completion.value, ({ speaker }) => `${speaker.name} ${speaker.role ?? ''}`)
    .slice(0, LIMITS.choices)
    .map(({ speaker, statements }) =>
      choice(world.texts.suggestions.speaker(speaker.name, statements.length), speaker.name),
    );
}

/** Articles by title; first all of them, where the channel is about one. */
export function completeArticle(completion: Completion, { library, channelArticle, texts }: World): Choice[] {
  const all = channelArticle ? [{ title: texts.articles.all, id: ALL_ARTICLES }] : [];
  return matching([...all, ...library.articles], completion.value, ({ title }) => title)
    .slice(0, LIMITS.choices)
    .map(({ title, id }) => choice(title, id));
}

/** A suggestion in one line, cut where it is longer than Discord takes. */
export function choice(name: string, value: string): Choice {
  return {
    name: ellipsis(oneLine(name), LIMITS.choiceName),
    value: ellipsis(oneLine(value), LIMITS.choiceValue),
  };
}

function articleOf(completion: Completion, world: World): Article | null {
  const chosen = chosenArticle(completion, world);
  return 'article' in chosen ? chosen.article : null;
}
