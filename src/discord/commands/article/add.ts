import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { described } from '../localized.ts';
import { fileOption, type Subcommand } from './subcommand.ts';

/** `/article add file?`: without a file, a form opens. */
export const addSubcommand = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...described((texts) => texts.commands.article.add),
    options: [fileOption],
  },
  run: async ({ files }, world) =>
    (await import('../../articles/receive.ts')).receiveArticle(files['file'] ?? null, null, world),
} satisfies Subcommand;
