import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

/** For a command that works in servers, in direct messages, and for users who installed the bot for themselves. */
export const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
