import type {
  APIApplicationCommandStringOption,
  APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { KeptArticle } from '../../../library/store/store.ts';
import type { ManagerWorld } from '../../articles/manager-world.ts';
import { articleNamed } from '../../articles/named.ts';
import { problem } from '../../command.ts';
import { drawName, drawTitle } from '../../draw/quote.ts';
import type { Invocation, Outcome } from '../../invocation.ts';
import { described } from '../localized.ts';
import { firstTitles, textOption } from '../shared-options.ts';

/** A subcommand of `/article`: what Discord is told of it, and what it does. */
export interface Subcommand {
  readonly definition: APIApplicationCommandSubcommandOption;
  readonly run: (invocation: Invocation, world: ManagerWorld) => Outcome | Promise<Outcome>;
}

/** Which of the owner's articles is meant. */
export const ownArticleOption = {
  type: ApplicationCommandOptionType.String,
  ...described((texts) => texts.commands.article.article),
  required: true,
  autocomplete: true,
} as const satisfies APIApplicationCommandStringOption;

export const fileOption = {
  type: ApplicationCommandOptionType.Attachment,
  ...described((texts) => texts.commands.article.add.file),
} as const;

/** Does something with the owner's article that the option `article` names, or says that there is none. */
export async function withArticle(
  invocation: Invocation,
  { keeping, owner, library, texts }: ManagerWorld,
  act: (article: KeptArticle) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const name = textOption(invocation, 'article') ?? '';
  const kept = await keeping.store.list(owner);
  const named = articleNamed(name, kept, library);
  if (named?.kind === 'own') return act(named.article);
  const { problems, listEmpty } = texts.articles;
  if (named) return problem(problems.sharedFixed(drawTitle(named.article.title)));
  return problem(kept.length === 0 ? listEmpty : problems.unknown(drawName(name), firstTitles(kept)));
}

/** Shows something to the manager alone. */
export function privately(message: Extract<Outcome, { kind: 'reply' }>['message']): Outcome {
  return { kind: 'reply', message, private: true };
}
