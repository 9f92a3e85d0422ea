import type { APIMessage, APIOverwrite, ChannelType, Snowflake } from 'discord-api-types/v10';

/** A place for messages. */
export interface Channel {
  readonly id: Snowflake;
  readonly type: ChannelType.GuildText | ChannelType.PublicThread | ChannelType.DM | ChannelType.GroupDM;
  /** The channel that a thread belongs to; null for all others. */
  readonly parentId: Snowflake | null;
  readonly name: string | null;
  readonly topic: string | null;
  readonly nsfw: boolean;
  readonly guildId: Snowflake | null;
  /** Who takes part, where it is not in a server. */
  readonly recipients: readonly Snowflake[];
  readonly overwrites: readonly APIOverwrite[];
  lastMessageId: Snowflake | null;
  /** Messages that everybody in the channel sees and those that one person sees, oldest first. */
  readonly messages: Map<Snowflake, StoredMessage>;
}

/** Whom a message notified. */
export interface Pinged {
  readonly users: readonly Snowflake[];
  readonly roles: readonly Snowflake[];
  readonly everyone: boolean;
}

/** A message, and what Discord knows of it but does not send along. */
export interface StoredMessage {
  message: APIMessage;
  pinged: Pinged;
  /** The one person who sees it; null where everybody does. */
  readonly visibleTo: Snowflake | null;
  /** The interaction that it answers. */
  readonly interactionId: Snowflake | null;
}
