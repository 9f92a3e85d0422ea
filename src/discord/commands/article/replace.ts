import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { described } from '../localized.ts';
import { fileOption, ownArticleOption, type Subcommand, withArticle } from './subcommand.ts';

/** `/article replace article file?`: without a file, a form opens. */
export const replaceSubcommand = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...described((texts) => texts.commands.article.replace),
    options: [ownArticleOption, fileOption],
  },
  run: (invocation, world) =>
    withArticle(invocation, world, async (article) =>
      (await import('../../articles/receive.ts')).receiveArticle(
        invocation.files['file'] ?? null,
        article,
        world,
      ),
    ),
} satisfies Subcommand;
