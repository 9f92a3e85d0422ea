import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Logger } from 'pino';

/** The shards that a process is, of how many there are in all (`(server id >> 22) % count` is a server's shard). */
export interface ShardsHere {
  readonly ids: readonly number[];
  readonly count: number;
}

/**
 * A discord.js client that asks for no privileged intent: Discord hands a bot the content of messages that mention it and
 * of direct messages all the same. It keeps none of them in memory.
 */
export function createClient(apiUrl: string, shards: ShardsHere, log: Logger): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it, direct messages in channels that are not cached yet are dropped.
    partials: [Partials.Channel],
    rest: { api: apiUrl },
    shards: [...shards.ids],
    shardCount: shards.count,
    failIfNotExists: false,
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      AutoModerationRuleManager: 0,
    }),
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.ShardError, (error) =>
    log.warn({ err: error }, 'the connection to Discord failed; trying again'),
  );
  client.on(Events.Warn, (warning) => log.warn(warning));
  return client;
}
