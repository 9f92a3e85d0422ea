import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import { problem } from '../../command.ts';
import { plainMessage } from '../../draw/message.ts';
import { drawTitle } from '../../draw/quote.ts';
import { described } from '../localized.ts';
import { textOption } from '../shared-options.ts';
import { ownArticleOption, privately, type Subcommand, withArticle } from './subcommand.ts';

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

/** `/article use article? channel?`: without an article, the channel is about none in particular again. */
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
    if (textOption(invocation, 'article') === null) {
      await store.useIn(world.owner, channel, null);
      return privately(plainMessage(articles.unused(mention)));
    }
    return withArticle(
      invocation,
      world,
      async ({ key, title }) =>
        (await store.useIn(world.owner, channel, key))
          ? privately(plainMessage(articles.used(mention, drawTitle(title))))
          : problem(articles.problems.gone),
      articles.problems.sharedNotForChannel,
    );
  },
} satisfies Subcommand;
