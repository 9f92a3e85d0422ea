import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { drawAskRemove } from '../../draw/removal.ts';
import { described } from '../localized.ts';
import { ownArticleOption, privately, type Subcommand, withArticle } from './subcommand.ts';

/** `/article remove article`: asks once. */
export const removeSubcommand = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...described((texts) => texts.commands.article.remove),
    options: [ownArticleOption],
  },
  run: (invocation, world) =>
    withArticle(invocation, world, (article) => privately(drawAskRemove(article, world.texts))),
} satisfies Subcommand;
