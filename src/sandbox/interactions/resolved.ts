import {
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
  type Snowflake,
} from 'discord-api-types/v10';
import { storeFile } from '../state/attachments.ts';
import type { Channel } from '../state/channel.ts';
import { interactionMember, partialChannelPayload } from '../state/channel-payload.ts';
import type { World } from '../state/world.ts';

/** A person, role or channel, by id. */
export interface EntityInput {
  readonly id: Snowflake;
}

/** A file that a person uploads. */
export interface FileInput {
  readonly filename: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
}

/** What a place takes: people, roles, both, or channels. */
export type EntityKind =
  | ApplicationCommandOptionType.User
  | ApplicationCommandOptionType.Role
  | ApplicationCommandOptionType.Mentionable
  | ApplicationCommandOptionType.Channel;

/**
 * Looks up what a person has chosen, and adds it to what the interaction brings along.
 *
 * @returns its id
 * @throws Error if there is no such thing in that channel's place
 */
export function resolveEntity(
  world: World,
  channel: Channel,
  kind: EntityKind,
  { id }: EntityInput,
  resolved: APIInteractionDataResolved,
): Snowflake {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const { User, Role, Mentionable } = ApplicationCommandOptionType;
  if (kind === User || kind === Mentionable) {
    const person = world.people.get(id);
    if (person) {
      resolved.users = { ...resolved.users, [id]: person.user };
      const member = guild?.members.get(id);
      if (member) {
        const {
          user: _user,
          deaf: _deaf,
          mute: _mute,
          ...partial
        } = interactionMember(world, channel, member);
        resolved.members = { ...resolved.members, [id]: partial };
      }
      return id;
    }
  }
  if (kind === Role || kind === Mentionable) {
    const role = guild?.roles.get(id);
    if (role) {
      resolved.roles = { ...resolved.roles, [id]: role };
      return id;
    }
  }
  const target = kind === ApplicationCommandOptionType.Channel ? world.channels.get(id) : undefined;
  if (!target || target.guildId !== channel.guildId)
    throw new Error(`Nothing to choose here has the id ${id}.`);
  const described = partialChannelPayload(world, target, world.application.bot.id);
  resolved.channels = { ...resolved.channels, [id]: described as never };
  return id;
}

/** Keeps an uploaded file, and adds it to what the interaction brings along; gives its id. */
export function resolveFile(
  world: World,
  channel: Channel,
  { filename, content, contentType = 'application/octet-stream' }: FileInput,
  resolved: APIInteractionDataResolved,
): Snowflake {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const attachment = storeFile(world, channel.id, { name: filename, contentType, bytes });
  resolved.attachments = { ...resolved.attachments, [attachment.id]: { ...attachment, ephemeral: true } };
  return attachment.id;
}
