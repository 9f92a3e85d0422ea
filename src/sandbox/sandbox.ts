import {
  type APIApplicationCommand,
  ApplicationCommandPermissionType,
  type ChannelType,
  type Snowflake,
} from 'discord-api-types/v10';
import { createFaults, type Faults } from './fault-controls.ts';
import { createFaultPlan } from './faults.ts';
import { createGateway } from './gateway/gateway.ts';
import { createApp, listen, serveApp } from './http-server.ts';
import { deliverToEndpoint, setEndpoint } from './interactions/endpoint.ts';
import { watchOutcomes } from './people/outcome.ts';
import { type SeenMessage, visibleMessages } from './people/seen-message.ts';
import { createUserHandle, type Place, type User } from './people/user.ts';
import { type SandboxEvents, subscribe } from './sandbox-events.ts';
import type { SandboxSettings } from './sandbox-settings.ts';
import type { Channel } from './state/channel.ts';
import type { PermissionName } from './state/permissions.ts';
import {
  addGuild,
  addGuildChannel,
  addMember,
  addPerson,
  addThread,
  type ChannelSettings,
  type GuildSettings,
  openConversation,
  type PersonSettings,
  removeApplication,
} from './state/places.ts';
import { createWorld, type World } from './state/world.ts';
import { limits } from './validate/limits.ts';
import { type NextMessageOptions, nextMessage, type ReadyOptions, waitUntilReady } from './waiting.ts';

/** A server of the sandbox. */
export interface SandboxGuild {
  readonly id: Snowflake;
  readonly name: string;
}

/** A channel of the sandbox. */
export interface SandboxChannel {
  readonly id: Snowflake;
  readonly type: ChannelType;
  readonly name: string | null;
  readonly guildId: Snowflake | null;
}

/** A Discord on loopback: the gateway, the REST API, and people to try a bot with. */
export interface Sandbox {
  /** Where the API is, for `rest.api` and `DISCORD_API_URL`: `http://127.0.0.1:PORT/api`. */
  readonly api: string;
  /** The address itself: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The bot's token. */
  readonly token: string;
  readonly application: { readonly id: Snowflake; readonly name: string };
  /** What signatures are checked with, in hexadecimal: `DISCORD_PUBLIC_KEY`. */
  readonly publicKey: string;
  readonly faults: Faults;
  addGuild(settings: GuildSettings): SandboxGuild;
  addChannel(guild: SandboxGuild, settings: ChannelSettings): SandboxChannel;
  /** Starts a thread in a text channel. */
  addThread(channel: SandboxChannel, settings: { readonly name: string }): SandboxChannel;
  addUser(settings: PersonSettings): User;
  /** Makes somebody a member of a server, with permissions beyond those of every member. */
  join(guild: SandboxGuild, user: User, options?: { readonly permissions?: readonly PermissionName[] }): void;
  /** Takes the application out of a server, as its managers do. */
  uninstall(guild: SandboxGuild): void;
  /**
   * Settles in a server whom it lets use a command, whatever the command asks for by default, as in Server Settings >
   * Integrations.
   */
  settleCommand(
    guild: SandboxGuild,
    name: string,
    settings: readonly { readonly who: User | 'everyone'; readonly may: boolean }[],
  ): void;
  /** The conversation of somebody with the bot; with others named, one of people alone, without the bot. */
  openDirectMessage(user: User, ...others: readonly User[]): SandboxChannel;
  /**
   * Has interactions posted to an address and no longer sent over the gateway, as in the developer portal; null takes
   * that back.
   *
   * @throws Error that says what is wrong, if the address does not answer a ping, or does not refuse a wrong signature
   */
  setEndpoint(url: string | null): Promise<void>;
  /** The commands that the bot has registered: the global ones, or a server's. */
  commands(guild?: SandboxGuild): readonly APIApplicationCommand[];
  /**
   * Waits until a bot has signed in and, unless told otherwise, has registered commands.
   *
   * @throws Error that says what is lacking, when the time is up
   */
  ready(options?: ReadyOptions): Promise<void>;
  /** The messages of a channel, oldest first: all of them, or those that somebody sees. */
  messages(place: Place, options?: { readonly as?: User }): readonly SeenMessage[];
  /**
   * The bot's next message in a channel.
   *
   * @param options - `after`: not one that is older than this message
   * @throws Error when none comes in time (5 seconds where nothing is said)
   */
  nextMessage(place: Place, options?: NextMessageOptions): Promise<SeenMessage>;
  /** Runs a function whenever something happens, until the returned function is called. */
  on<Name extends keyof SandboxEvents>(event: Name, listener: SandboxEvents[Name]): () => void;
  /** Stops listening and cuts every connection. */
  close(): Promise<void>;
}

/**
 * Starts a Discord on loopback, on which an unmodified bot runs and which tests, the terminal or a page drive as
 * people do.
 *
 * @throws Error if the port is taken, or if the token has not the form of Discord's
 */
export async function startSandbox(settings: SandboxSettings = {}): Promise<Sandbox> {
  const world = createWorld({
    now: settings.now ?? Date.now,
    applicationName: settings.applicationName ?? 'Pullquote',
    approvedIntents: settings.approvedIntents ?? [],
    answerWithin: settings.answerWithin ?? limits.interaction.firstAnswer,
    historyLimit: settings.historyLimit ?? Number.POSITIVE_INFINITY,
    token: settings.token,
  });
  const plan = createFaultPlan();
  const { server, origin } = await listen(settings.port ?? 0);
  world.origin = origin;
  const gateway = createGateway(world, plan, server, {
    heartbeatInterval: settings.heartbeatInterval ?? limits.gateway.heartbeatInterval,
    maxConcurrency: settings.maxConcurrency ?? 16,
    shards: settings.shards ?? 1,
  });
  deliverToEndpoint(world, plan);
  const enforcesRateLimits = settings.enforcesRateLimits ?? false;
  serveApp(server, createApp({ world, plan, gateway, enforcesRateLimits }));
  const outcomes = watchOutcomes(world);
  const { id, name, token } = world.application;

  return {
    api: `${origin}/api`,
    origin,
    token: token ?? '',
    application: { id, name },
    publicKey: world.application.keys.publicKey,
    faults: createFaults(world, plan, gateway),
    addGuild: (guild) => addGuild(world, guild),
    addChannel: (guild, channel) => addGuildChannel(world, guild.id, channel),
    addThread: (channel, { name }) => addThread(world, channelOf(world, channel), name),
    addUser: (user) => createUserHandle(world, outcomes, addPerson(world, user)),
    join: (guild, user, options = {}) => {
      addMember(world, guildOf(world, guild), user.id, options.permissions ?? []);
    },
    uninstall: (guild) => removeApplication(world, guildOf(world, guild)),
    settleCommand: (guild, name, settings) => {
      const command = [...(world.commands.get(null)?.values() ?? [])].find((one) => one.name === name);
      if (!command) throw new Error(`The bot has registered no command "${name}".`);
      const { User, Role } = ApplicationCommandPermissionType;
      const permissions = settings.map(({ who, may: permission }) =>
        who === 'everyone'
          ? { id: guild.id, type: Role, permission }
          : { id: who.id, type: User, permission },
      );
      guildOf(world, guild).commandSettings.set(command.id, permissions);
    },
    openDirectMessage: (user, ...others) => {
      const partners = others.length > 0 ? others.map((other) => other.id) : [world.application.bot.id];
      return openConversation(world, [user.id, ...partners]);
    },
    setEndpoint: (url) => setEndpoint(world, url),
    commands: (guild) => [...(world.commands.get(guild?.id ?? null)?.values() ?? [])],
    ready: (options) => waitUntilReady(world, gateway, options),
    messages: (place, options = {}) => visibleMessages(channelOf(world, place), options.as?.id ?? null),
    nextMessage: (place, options) => nextMessage(world, channelOf(world, place), options),
    on: (event, listener) => subscribe(world, event, listener),
    close: async () => {
      gateway.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      world.events.removeAllListeners();
    },
  };
}

function channelOf(world: World, { id }: Place): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`The sandbox has no channel ${id}.`);
  return channel;
}

function guildOf(world: World, { id }: SandboxGuild) {
  const guild = world.guilds.get(id);
  if (!guild) throw new Error(`The sandbox has no server ${id}.`);
  return guild;
}
