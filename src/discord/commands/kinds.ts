import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';

/** For commands that work in servers, in direct messages, and for users who installed the bot for themselves. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** What every slash command is. */
export const SLASH = { type: ApplicationCommandType.ChatInput, ...EVERYWHERE } as const;

/** What every command in a message's Apps menu is. */
export const ON_MESSAGE = { type: ApplicationCommandType.Message, ...EVERYWHERE } as const;
