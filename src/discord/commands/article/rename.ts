import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { LONGEST_TITLE } from '../../articles/form.ts';
import { problem } from '../../command.ts';
import { plainMessage } from '../../draw/message.ts';
import { drawTitle } from '../../draw/quote.ts';
import { oneLine } from '../../markdown.ts';
import { described } from '../localized.ts';
import { textOption } from '../shared-options.ts';
import { ownArticleOption, privately, type Subcommand, withArticle } from './subcommand.ts';

/** `/article rename article title` */
export const renameSubcommand = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...described((texts) => texts.commands.article.rename),
    options: [
      ownArticleOption,
      {
        type: ApplicationCommandOptionType.String,
        ...described((texts) => texts.commands.article.rename.title),
        required: true,
        max_length: LONGEST_TITLE,
      },
    ],
  },
  run: (invocation, world) =>
    withArticle(invocation, world, async ({ key, title: before }) => {
      const { articles } = world.texts;
      const title = oneLine(textOption(invocation, 'title') ?? '').slice(0, LONGEST_TITLE);
      if (title === '') return problem(articles.problems.emptyTitle);
      const isThere = await world.keeping.store.rename(world.owner, key, title);
      if (!isThere) return problem(articles.problems.gone);
      return privately(plainMessage(articles.renamed(drawTitle(before), drawTitle(title))));
    }),
} satisfies Subcommand;
