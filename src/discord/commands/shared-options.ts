import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Article } from '../../article/article.ts';
import { findArticle } from '../../library/library.ts';
import { drawName } from '../draw/quote.ts';
import type { Invocation } from '../invocation.ts';
import type { World } from '../respond.ts';
import { described } from './localized.ts';

export const articleOption = {
  type: ApplicationCommandOptionType.String,
  ...described((texts) => texts.commands.options.article),
  autocomplete: true,
} satisfies APIApplicationCommandBasicOption;

export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  ...described((texts) => texts.commands.options.private),
} satisfies APIApplicationCommandBasicOption;

/** What a text option holds, without white space at its ends; null where it is not there or empty. */
export function textOption({ options }: Pick<Invocation, 'options'>, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Whether the answer is for the user alone. */
export function isPrivate({ options }: Invocation): boolean {
  return options['private'] === true;
}

/** What the `article` option holds where somebody chooses to ask all articles, whatever the channel is about. */
export const ALL_ARTICLES = '*';

/**
 * The article that the `article` option names, the channel's where it is not given, null for all of them, or the problem
 * in a sentence.
 */
export function chosenArticle(
  invocation: Pick<Invocation, 'options'>,
  { library, channelArticle, texts }: World,
): { readonly article: Article | null } | { readonly problem: string } {
  const name = textOption(invocation, 'article');
  if (name === null) return { article: channelArticle };
  if (name === ALL_ARTICLES) return { article: null };
  const article = findArticle(library, name);
  if (article) return { article };
  return { problem: texts.problems.unknownArticle(drawName(name), firstTitles(library.articles)) };
}

/** The titles to choose from that a member is told of who has named none of them. */
export function firstTitles(articles: readonly { readonly title: string }[]): string {
  return articles
    .slice(0, 10)
    .map(({ title }) => drawName(title))
    .join(', ');
}
