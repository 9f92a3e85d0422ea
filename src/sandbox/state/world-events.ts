import type { APIGuildMember, Snowflake } from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import type { Channel, StoredMessage } from './channel.ts';
import type { Guild } from './world.ts';

/** A REST call that the bot made. */
export interface RestCall {
  readonly method: string;
  /** Below the version: `/users/@me`. */
  readonly path: string;
  readonly status: number;
}

/** What happens, for the gateway and for whoever watches; each with plain data. */
export interface WorldEvents {
  message: [channel: Channel, stored: StoredMessage];
  edit: [channel: Channel, stored: StoredMessage];
  delete: [channel: Channel, stored: StoredMessage];
  typing: [channel: Channel, userId: Snowflake];
  guild: [guild: Guild];
  /** The application was taken from a server, or the server is out of reach for a while. */
  guildGone: [guild: Guild, why: 'removed' | 'unavailable'];
  channel: [channel: Channel];
  member: [guild: Guild, member: APIGuildMember];
  commands: [guildId: Snowflake | null];
  interaction: [interaction: Interaction];
  /** An interaction got its first answer. */
  answer: [interaction: Interaction];
  /** An interaction got none in time. */
  failure: [interaction: Interaction];
  /** The bot made a REST call, and got this answer. */
  call: [call: RestCall];
  /** A bot's session began or was resumed. */
  ready: [];
}
