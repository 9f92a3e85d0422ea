import type {
  APIAuthorizingIntegrationOwnersMap,
  APIInteraction,
  APIMessage,
  InteractionType,
  Snowflake,
} from 'discord-api-types/v10';
import { InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from '../state/channel.ts';
import { interactionMember, partialChannelPayload } from '../state/channel-payload.ts';
import { permissionsIn } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { limits } from '../validate/limits.ts';

/** Who did what, where. */
export interface InteractionScene {
  readonly type: InteractionType;
  readonly userId: Snowflake;
  readonly channel: Channel;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  /** The `data` of the interaction. */
  readonly data: unknown;
  /** The message whose component was used, or from whose component the form was opened. */
  readonly message: APIMessage | null;
}

/**
 * An interaction as Discord hands it to an application, by whichever way (documentation, "Interaction Structure").
 *
 * @throws Error if the person is unknown to the world; that is a bug of the caller
 */
export function interactionPayload(
  world: World,
  scene: InteractionScene,
  { id, token }: { readonly id: Snowflake; readonly token: string },
): APIInteraction {
  const { channel, userId, message } = scene;
  const person = world.people.get(userId);
  if (!person) throw new Error(`No person has the id ${userId}.`);
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  const payload = {
    id,
    application_id: world.application.id,
    type: scene.type,
    token,
    version: 1,
    data: scene.data,
    channel: partialChannelPayload(world, channel, userId),
    channel_id: channel.id,
    locale: person.locale,
    app_permissions: String(appPermissions(world, channel)),
    entitlements: [],
    authorizing_integration_owners: scene.owners,
    context: contextOf(world, channel),
    attachment_size_limit: limits.message.fileBytes,
    ...(guild && member
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: interactionMember(world, channel, member),
        }
      : { user: person.user }),
    ...(message ? { message } : {}),
  };
  // The parts are typed; that they fit one of the union's two dozen members is for the tests to show.
  return payload as unknown as APIInteraction;
}

/** Which of Discord's three surfaces a channel is. */
export function contextOf(world: World, channel: Channel): InteractionContextType {
  if (channel.guildId !== null) return InteractionContextType.Guild;
  return channel.recipients.includes(world.application.bot.id)
    ? InteractionContextType.BotDM
    : InteractionContextType.PrivateChannel;
}

/** What the application may do where the interaction came from (documentation, `app_permissions`). */
function appPermissions(world: World, channel: Channel): bigint {
  const { AttachFiles, EmbedLinks, MentionEveryone, UseExternalEmojis } = PermissionFlagsBits;
  const { id } = world.application.bot;
  if (contextOf(world, channel) === InteractionContextType.BotDM) {
    return permissionsIn(world, channel, id) | UseExternalEmojis;
  }
  const own = permissionsIn(world, channel, id);
  return own === 0n ? AttachFiles | EmbedLinks | MentionEveryone : own;
}
