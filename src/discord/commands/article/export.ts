import { ApplicationCommandOptionType, ComponentType } from 'discord-api-types/v10';
import { plainMessage, textDisplay } from '../../draw/message.ts';
import { drawName, drawTitle } from '../../draw/quote.ts';
import { described } from '../localized.ts';
import { ownArticleOption, type Subcommand, withArticle } from './subcommand.ts';

/** `/article export article`: the file as it was added, byte for byte. */
export const exportSubcommand = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...described((texts) => texts.commands.article.export),
    options: [ownArticleOption],
  },
  run: (invocation, world) =>
    withArticle(invocation, world, ({ key, title }) => ({
      kind: 'later',
      private: true,
      updates: false,
      message: async () => {
        const { articles } = world.texts;
        const file = await world.keeping.store.source(world.owner, key);
        if (!file) return plainMessage(articles.problems.gone);
        const name = attachmentName(file.name);
        return {
          components: [
            textDisplay(articles.exported(drawTitle(title), drawName(file.name))),
            { type: ComponentType.File, file: { url: `attachment://${name}` } },
          ],
          files: [{ name, bytes: file.bytes }],
        };
      },
    })),
} satisfies Subcommand;

/** Discord changes other characters in the names of files, and would then not find the file that a component names. */
function attachmentName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '');
  const ending = /\.[A-Za-z0-9]+$/.exec(name)?.[0] ?? '';
  return plain === '' || plain === ending.slice(1) ? `article${ending}` : plain;
}
