import type { GatewayIntentBits } from 'discord-api-types/v10';

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
  /** How many messages a channel keeps, the latest; all of them where nothing is said. */
  readonly historyLimit?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval?: number;
  /** Identifies taken in 5 seconds; 16 where nothing is said, so that bots may restart at will. */
  readonly maxConcurrency?: number;
  /** The number of shards that `GET /gateway/bot` recommends. */
  readonly shards?: number;
  /** Whether calls over the rate limits get status 429; the headers are there in any case. */
  readonly enforcesRateLimits?: boolean;
}
