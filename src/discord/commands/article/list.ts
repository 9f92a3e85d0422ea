import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { listing } from '../../articles/listing.ts';
import { drawArticleList } from '../../draw/article-list.ts';
import { described } from '../localized.ts';
import { privately, type Subcommand } from './subcommand.ts';

/** `/article list` */
export const listSubcommand = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...described((texts) => texts.commands.article.list),
  },
  run: async (_, world) => privately(drawArticleList(await listing(world), 0, world.texts)),
} satisfies Subcommand;
