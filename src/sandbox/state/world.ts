import { EventEmitter } from 'node:events';
import type {
  APIApplicationCommand,
  APIApplicationCommandPermission,
  APIGuildMember,
  APIMessage,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
  GatewayIntentBits,
  Locale,
  Snowflake,
} from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import { createSigningKeys, type SigningKeys } from '../interactions/signing-keys.ts';
import { createIdSource } from './snowflake.ts';

/** The application whose bot is tried: its settings in the developer portal, as it were. */
export interface Application {
  readonly id: Snowflake;
  readonly name: string;
  readonly description: string;
  readonly owner: APIUser;
  readonly bot: APIUser;
  /** Privileged intents that are switched on for it. */
  readonly approvedIntents: readonly GatewayIntentBits[];
  /** The token that its bot signs in with; null while it is revoked. */
  token: string | null;
  /** What the interactions are signed with that are posted to its endpoint. */
  readonly keys: SigningKeys;
  /** Where interactions are posted; null: they come over the gateway. */
  endpoint: string | null;
}

/** A person, or the bot. */
export interface Person {
  readonly user: APIUser;
  /** The language that they have chosen for themselves. */
  locale: Locale;
  /** Whether the person has installed the application for themselves. */
  installed: boolean;
}

/** A server. */
export interface Guild {
  readonly id: Snowflake;
  readonly name: string;
  readonly ownerId: Snowflake;
  readonly locale: Locale;
  /** Whether the application is installed there and its bot is a member. */
  installed: boolean;
  readonly createdAt: number;
  readonly roles: Map<Snowflake, APIRole>;
  readonly members: Map<Snowflake, APIGuildMember>;
  /** Whom the server lets use the application's commands, by the command's id, or the application's for all of them. */
  readonly commandSettings: Map<Snowflake, readonly APIApplicationCommandPermission[]>;
}

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

/** Bytes that were sent along with a message or an option. */
export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

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

/** Everything that the sandbox holds. */
export interface World {
  readonly now: () => number;
  readonly nextId: () => Snowflake;
  readonly events: EventEmitter<WorldEvents>;
  readonly application: Application;
  readonly people: Map<Snowflake, Person>;
  readonly guilds: Map<Snowflake, Guild>;
  readonly channels: Map<Snowflake, Channel>;
  /** The commands of each server, and under null the global ones. */
  readonly commands: Map<Snowflake | null, Map<Snowflake, APIApplicationCommand>>;
  /** By token, as long as the token is good. */
  readonly interactions: Map<string, Interaction>;
  /** By path under the sandbox's address. */
  readonly files: Map<string, StoredFile>;
  /** How long a first answer may take, in milliseconds. */
  readonly answerWithin: number;
  /** How many messages a channel keeps; the oldest go first. */
  readonly historyLimit: number;
  /** Where the sandbox is reached, once it listens: `http://127.0.0.1:PORT`. */
  origin: string;
}

/** What a world begins with. */
export interface WorldSettings {
  readonly now: () => number;
  readonly applicationName: string;
  readonly approvedIntents: readonly GatewayIntentBits[];
  readonly answerWithin: number;
  readonly historyLimit: number;
  /** A token to accept; its first part must be the application's id in base64. */
  readonly token?: string | undefined;
}

/** A world with an application, its owner and its bot, and nothing else. */
export function createWorld(settings: WorldSettings): World {
  const nextId = createIdSource(settings.now);
  const id = idInToken(settings.token) ?? nextId();
  const owner = createUser(nextId(), 'owner');
  const bot = { ...createUser(id, settings.applicationName), bot: true, global_name: null };
  const people = [owner, bot].map((user): [Snowflake, Person] => [
    user.id,
    { user, locale: 'en-US' as Locale, installed: false },
  ]);
  const events = new EventEmitter<WorldEvents>();
  events.setMaxListeners(0);
  return {
    now: settings.now,
    nextId,
    events,
    application: {
      id,
      name: settings.applicationName,
      description: '',
      owner,
      bot,
      approvedIntents: settings.approvedIntents,
      token: settings.token ?? createToken(id),
      keys: createSigningKeys(),
      endpoint: null,
    },
    people: new Map(people),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map([[null, new Map()]]),
    interactions: new Map(),
    files: new Map(),
    answerWithin: settings.answerWithin,
    historyLimit: settings.historyLimit,
    origin: '',
  };
}

/** A user as Discord describes them. */
export function createUser(id: Snowflake, name: string): APIUser {
  return {
    id,
    username: name,
    discriminator: '0',
    global_name: name,
    avatar: null,
  };
}

/** A token of the form that Discord gives: the application's id, a time and a signature, all in base64. */
function createToken(applicationId: Snowflake): string {
  const id = Buffer.from(applicationId).toString('base64').replace(/=+$/, '');
  return `${id}.c2FuZGI.${Buffer.from('sandbox-token-of-no-use-elsewhere').toString('base64url')}`;
}

function idInToken(token: string | undefined): Snowflake | null {
  if (token === undefined) return null;
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
  if (/^\d{17,20}$/.test(id)) return id;
  throw new Error(
    'The token for the sandbox must begin with the application id (17 to 20 digits) in base64, as Discord tokens do; leave it out to have one made.',
  );
}
