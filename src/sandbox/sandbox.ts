import type {
  APIApplicationCommand,
  APIOverwrite,
  ChannelType,
  GatewayIntentBits,
  Locale,
  Snowflake,
} from 'discord-api-types/v10';
import { createFaults, type Faults } from './fault-controls.ts';
import { createFaultPlan } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createApp, listen, type RestCall } from './http-server.ts';
import type { Interaction } from './interactions/interaction.ts';
import { watchOutcomes } from './people/outcome.ts';
import { type SeenMessage, seenMessage, visibleMessages } from './people/seen-message.ts';
import { createUserHandle, type Place, type User } from './people/user.ts';
import type { PermissionName } from './state/permissions.ts';
import {
  addGuild,
  addGuildChannel,
  addMember,
  addPerson,
  type ChannelSettings,
  type GuildSettings,
  openConversation,
} from './state/places.ts';
import { compareIds } from './state/snowflake.ts';
import { type Channel, createWorld, type World } from './state/world.ts';
import { limits } from './validate/limits.ts';

/** How a sandbox is started; every field may be left out. */
export interface SandboxSettings {
  /** The port on loopback; 0, as where nothing is said, takes any free one. */
  readonly port?: number;
  /** The token that the bot signs in with; one is made where none is given. */
  readonly token?: string;
  /** The time in milliseconds since 1970, for ids, timestamps and expiry; the machine's where nothing is said. */
  readonly now?: () => number;
  readonly applicationName?: string;
  /** Privileged intents that are switched on for the application; none where nothing is said. */
  readonly approvedIntents?: readonly GatewayIntentBits[];
  /** How long a first answer may take, in milliseconds; Discord's 3 seconds where nothing is said. */
  readonly answerWithin?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval?: number;
  /** Identifies taken in 5 seconds; 16 where nothing is said, so that bots may restart at will. */
  readonly maxConcurrency?: number;
  /** The number of shards that `GET /gateway/bot` recommends. */
  readonly shards?: number;
  /** Whether calls over the rate limits get status 429; the headers are there in any case. */
  readonly enforcesRateLimits?: boolean;
}

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

/** What can be listened to: each with plain data. */
export interface SandboxEvents {
  message: (message: SeenMessage) => void;
  edit: (message: SeenMessage) => void;
  delete: (message: SeenMessage) => void;
  typing: (event: { readonly channelId: Snowflake; readonly userId: Snowflake }) => void;
  commands: (event: { readonly guildId: Snowflake | null }) => void;
  interaction: (interaction: Interaction) => void;
  answer: (interaction: Interaction) => void;
  failure: (interaction: Interaction) => void;
  call: (call: RestCall) => void;
  /** A bot's session began or was resumed. */
  ready: () => void;
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
  readonly faults: Faults;
  addGuild(settings: GuildSettings): SandboxGuild;
  addChannel(guild: SandboxGuild, settings: ChannelSettings): SandboxChannel;
  addUser(settings: { readonly name: string; readonly locale?: `${Locale}` }): User;
  /** Makes somebody a member of a server, with permissions beyond those of every member. */
  join(guild: SandboxGuild, user: User, options?: { readonly permissions?: readonly PermissionName[] }): void;
  /** The conversation of somebody with the bot; with others named, one of people alone, without the bot. */
  openDirectMessage(user: User, ...others: readonly User[]): SandboxChannel;
  /** The commands that the bot has registered: the global ones, or a server's. */
  commands(guild?: SandboxGuild): readonly APIApplicationCommand[];
  /**
   * Waits until a bot has signed in and, unless told otherwise, has registered commands.
   *
   * @throws Error that says what is lacking, when the time is up
   */
  ready(options?: { readonly commands?: boolean; readonly timeoutMs?: number }): Promise<void>;
  /** The messages of a channel, oldest first: all of them, or those that somebody sees. */
  messages(place: Place, options?: { readonly as?: User }): readonly SeenMessage[];
  /**
   * The bot's next message in a channel.
   *
   * @param options - `after`: not one that is older than this message
   * @throws Error when none comes in time (5 seconds where nothing is said)
   */
  nextMessage(
    place: Place,
    options?: { readonly after?: { readonly id: Snowflake }; readonly timeoutMs?: number },
  ): Promise<SeenMessage>;
  /** A file of a message, by its address. */
  on<Name extends keyof SandboxEvents>(event: Name, listener: SandboxEvents[Name]): void;
  /** Stops listening and cuts every connection. */
  close(): Promise<void>;
}

/** Permission overwrites, for channels where somebody may do more or less than elsewhere. */
export type { APIOverwrite };

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
    token: settings.token,
  });
  const plan = createFaultPlan();
  const callListeners: ((call: RestCall) => void)[] = [];
  const late: { gateway?: Gateway } = {};
  const app = createApp({
    world,
    plan,
    gateway: () => late.gateway ?? missingGateway(),
    enforcesRateLimits: settings.enforcesRateLimits ?? false,
    onCall: (call) => {
      for (const listener of callListeners) listener(call);
    },
  });
  const { server, origin } = await listen(app, settings.port ?? 0);
  world.origin = origin;
  const gateway = createGateway(world, plan, server, {
    heartbeatInterval: settings.heartbeatInterval ?? limits.gateway.heartbeatInterval,
    maxConcurrency: settings.maxConcurrency ?? 16,
    shards: settings.shards ?? 1,
  });
  late.gateway = gateway;
  const outcomes = watchOutcomes(world);
  const { id, name, token } = world.application;

  return {
    api: `${origin}/api`,
    origin,
    token: token ?? '',
    application: { id, name },
    faults: createFaults(world, plan, gateway),
    addGuild: (guild) => addGuild(world, guild),
    addChannel: (guild, channel) => addGuildChannel(world, guild.id, channel),
    addUser: (user) => createUserHandle(world, outcomes, addPerson(world, user.name, user.locale as Locale)),
    join: (guild, user, options = {}) => {
      addMember(world, guildOf(world, guild), user.id, options.permissions ?? []);
    },
    openDirectMessage: (user, ...others) => {
      const partners = others.length > 0 ? others.map((other) => other.id) : [world.application.bot.id];
      return openConversation(world, [user.id, ...partners]);
    },
    commands: (guild) => [...(world.commands.get(guild?.id ?? null)?.values() ?? [])],
    ready: (options) => waitUntilReady(world, gateway, options),
    messages: (place, options = {}) => visibleMessages(channelOf(world, place), options.as?.id ?? null),
    nextMessage: (place, options) => nextMessage(world, channelOf(world, place), options),
    on: (event, listener) => subscribe(world, gateway, callListeners, event, listener),
    close: async () => {
      gateway.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      world.events.removeAllListeners();
    },
  };
}

async function waitUntilReady(
  world: World,
  gateway: Gateway,
  { commands = true, timeoutMs = 10_000 }: { readonly commands?: boolean; readonly timeoutMs?: number } = {},
): Promise<void> {
  const lacking = () => {
    if (gateway.connected().length === 0) return 'no bot has signed in';
    const registered = [...world.commands.values()].some((scope) => scope.size > 0);
    return commands && !registered ? 'the bot has registered no command' : null;
  };
  if (lacking() === null) return;
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      world.events.off('commands', look);
    };
    const look = () => {
      if (lacking() !== null) return;
      stop();
      resolve();
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`After ${timeoutMs} ms ${lacking()}.`));
    }, timeoutMs);
    world.events.on('commands', look);
    gateway.onReady(look);
  });
}

async function nextMessage(
  world: World,
  channel: Channel,
  {
    after,
    timeoutMs = 5_000,
  }: { readonly after?: { readonly id: Snowflake }; readonly timeoutMs?: number } = {},
): Promise<SeenMessage> {
  const { id: botId } = world.application.bot;
  const since = after?.id ?? world.nextId();
  const isNext = (message: { readonly id: Snowflake; readonly author: { readonly id: Snowflake } }) =>
    message.author.id === botId && compareIds(message.id, since) > 0;
  const found = [...channel.messages.values()].find(({ message }) => isNext(message));
  if (found) return seenMessage(found);
  return new Promise((resolve, reject) => {
    const look = (place: Channel, stored: Parameters<typeof seenMessage>[0]) => {
      if (place.id !== channel.id || !isNext(stored.message)) return;
      clearTimeout(timer);
      world.events.off('message', look);
      resolve(seenMessage(stored));
    };
    const timer = setTimeout(() => {
      world.events.off('message', look);
      reject(new Error(`The bot wrote nothing in the channel for ${timeoutMs} ms.`));
    }, timeoutMs);
    world.events.on('message', look);
  });
}

function subscribe<Name extends keyof SandboxEvents>(
  world: World,
  gateway: Gateway,
  callListeners: ((call: RestCall) => void)[],
  event: Name,
  listener: SandboxEvents[Name],
): void {
  const { events } = world;
  const subscriptions: { [Key in keyof SandboxEvents]: (listen: SandboxEvents[Key]) => void } = {
    message: (listen) => events.on('message', (_channel, stored) => listen(seenMessage(stored))),
    edit: (listen) => events.on('edit', (_channel, stored) => listen(seenMessage(stored))),
    delete: (listen) => events.on('delete', (_channel, stored) => listen(seenMessage(stored))),
    typing: (listen) => events.on('typing', (channel, userId) => listen({ channelId: channel.id, userId })),
    commands: (listen) => events.on('commands', (guildId) => listen({ guildId })),
    interaction: (listen) => events.on('interaction', listen),
    answer: (listen) => events.on('answer', listen),
    failure: (listen) => events.on('failure', listen),
    call: (listen) => callListeners.push(listen),
    ready: (listen) => gateway.onReady(listen),
  };
  subscriptions[event](listener);
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

function missingGateway(): never {
  throw new Error('The gateway is not open yet.');
}
