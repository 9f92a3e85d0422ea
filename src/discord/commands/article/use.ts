import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import type { ManagerWorld } from '../../articles/manager-world.ts';
import { articleNamed } from '../../articles/named.ts';
import { problem } from '../../command.ts';
import { plainMessage } from '../../draw/message.ts';
import { drawName, drawTitle } from '../../draw/quote.ts';
import { described } from '../localized.ts';
import { firstTitles, textOption } from '../shared-options.ts';
import { ownArticleOption, privately, type Subcommand } from './subcommand.ts';

/** Where questions can be asked; a forum's posts and a channel's threads follow what they are in. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/**
 * `/article use article? channel?`: the article may be one that every server has; without any, the channel is about none in
 * particular again.
 */
export const useSubcommand = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...described((texts) => texts.commands.article.use),
    options: [
      { ...ownArticleOption, ...described((texts) => texts.commands.article.use.article), required: false },
      {
        type: ApplicationCommandOptionType.Channel,
        ...described((texts) => texts.commands.article.use.channel),
        channel_types: [...CHANNELS],
      },
    ],
  },
  run: async (invocation, world) => {
    const { articles } = world.texts;
    const { store } = world.keeping;
    const channel = textOption(invocation, 'channel') ?? invocation.channel;
    if (channel === null) return problem(articles.problems.noChannel);
    const mention = `<#${channel}>`;
    const name = textOption(invocation, 'article');
    if (name === null) {
      await store.useIn(world.owner, channel, null);
      return privately(plainMessage(articles.unused(mention)));
    }
    const named = articleNamed(name, await store.list(world.owner), world.library);
    if (!named) return problem(unknownProblem(name, world));
    const { title } = named.article;
    const about = named.kind === 'own' ? { own: named.article.key } : { shared: named.article.id };
    return (await store.useIn(world.owner, channel, about))
      ? privately(plainMessage(articles.used(mention, drawTitle(title))))
      : problem(articles.problems.gone);
  },
} satisfies Subcommand;

function unknownProblem(name: string, { library, texts }: ManagerWorld): string {
  if (library.articles.length === 0) return texts.articles.listEmpty;
  return texts.problems.unknownArticle(drawName(name), firstTitles(library.articles));
}
