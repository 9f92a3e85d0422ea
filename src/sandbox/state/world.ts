import { EventEmitter } from 'node:events';
import type {
  APIApplicationCommand,
  APIApplicationCommandPermission,
  APIGuildMember,
  APIRole,
  APIUser,
  GatewayIntentBits,
  Locale,
  Snowflake,
} from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import { createSigningKeys, type SigningKeys } from '../interactions/signing-keys.ts';
import type { Channel } from './channel.ts';
import { createIdSource } from './snowflake.ts';
import { createToken, idInToken } from './token.ts';
import type { WorldEvents } from './world-events.ts';

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

/** Bytes that were sent along with a message or an option. */
export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
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
