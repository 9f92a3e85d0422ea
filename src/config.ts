import * as v from 'valibot';
import { readShards, type ShardSettings } from './shard-settings.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A whole number within bounds. */
const number = (least: number, most: number, what: string) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `must be ${what}: a whole number from ${least} to ${most}`,
    ),
    v.transform(Number),
  );

const port = number(0, 65_535, 'a port');

const schema = v.object({
  DISCORD_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:Bot )?[!-~]+$/,
        'has a space or another character that is in no token, perhaps one that is not seen. Copy it again from the developer portal (your application > Bot > Reset Token)',
      ),
    ),
  ),
  DISCORD_PUBLIC_KEY: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[0-9a-f]{64}$/i,
        'must be the public key of your application: 64 digits from 0 to f (developer portal > General Information)',
      ),
    ),
  ),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isWebAddress, 'must be a web address such as https://discord.com/api'),
      v.transform((url) => url.replace(/(?<!\/)\/+$/, '')),
    ),
    'https://discord.com/api',
  ),
  SHARD_COUNT: v.optional(v.string()),
  SHARDS: v.optional(v.string()),
  KNOWLEDGE_DIR: v.optional(v.string(), 'knowledge'),
  KNOWLEDGE_SHARED: v.optional(
    v.pipe(
      v.picklist(['true', 'false'], 'must be true or false'),
      v.transform((text) => text === 'true'),
    ),
    'true',
  ),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isDatabaseAddress,
        'must be file:PATH for SQLite (such as file:data/pullquote.db) or postgres://USER:PASSWORD@HOST/DATABASE',
      ),
    ),
    'file:data/pullquote.db',
  ),
  LIBRARY_CACHE_MB: v.optional(number(1, 1_000_000, 'megabytes'), '16'),
  SERVER_MAX_ARTICLES: v.optional(number(1, 100_000, 'a number of articles'), '50'),
  SERVER_MAX_MB: v.optional(number(1, 100_000, 'megabytes'), '20'),
  SERVER_MAX_STATEMENTS: v.optional(number(1, 100_000_000, 'a number of statements'), '20000'),
  MEMBER_MAX_PER_MINUTE: v.optional(number(0, 1_000_000, 'a number of questions'), '60'),
  SERVER_MAX_PER_MINUTE: v.optional(number(0, 1_000_000, 'a number of questions'), '1200'),
  PORT: v.optional(port, '8787'),
  HOST: v.optional(v.string()),
  METRICS_PORT: v.optional(port),
  METRICS_HOST: v.optional(v.string(), '127.0.0.1'),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
});

/** Settings whose values are shown nowhere, as they hold secrets. */
const SECRET = new Set(['DISCORD_TOKEN', 'DATABASE_URL']);

/** The settings, checked. `.env.example` says what each is for. */
export interface Config {
  /** Null without a public key: no real Discord; the bot runs in the sandbox. */
  readonly token: string | null;
  /** Not null: interactions come by HTTP, and not over the gateway. */
  readonly publicKey: string | null;
  /** Where Discord's REST API is, without the version and without a slash at the end. */
  readonly apiUrl: string;
  readonly shards: ShardSettings;
  readonly knowledgeDir: string;
  /** Whether the folder's articles answer in every server. */
  readonly knowledgeShared: boolean;
  /** `file:` and a path for SQLite, or an address of PostgreSQL's. */
  readonly databaseUrl: string;
  /** How much memory the libraries of servers may take, in megabytes. */
  readonly libraryCacheMb: number;
  /** What each server may keep. */
  readonly limits: { readonly articles: number; readonly bytes: number; readonly statements: number };
  /** How much may be asked in a minute; 0: any number. */
  readonly rates: { readonly member: number; readonly server: number };
  /** Where interactions are taken, or the page of the sandbox is served; 0 for any free port. */
  readonly port: number;
  /** The address for interactions; null: all of this machine's. */
  readonly host: string | null;
  /** Where health and metrics are served; null: nowhere. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * Reads the settings from environment variables; empty ones count as not set.
 *
 * @returns The settings, or one sentence a problem that names the variable, its value and the mend.
 * The value of the token and of the database's address is never in it.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Config | { problems: string[] } {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const result = v.safeParse(schema, given);
  const shards = readShards(given['SHARD_COUNT'], given['SHARDS']);
  const problems = (result.issues ?? []).map((issue) => {
    const name = v.getDotPath(issue) ?? '';
    const value = SECRET.has(name) ? '' : `is "${given[name]}", but it `;
    return `${name} ${value}${issue.message}. Mend it in .env.`;
  });
  if ('problem' in shards) problems.push(shards.problem);
  if (given['DISCORD_PUBLIC_KEY'] && given['SHARD_COUNT']) {
    problems.push(
      'SHARD_COUNT is for the gateway, and DISCORD_PUBLIC_KEY for HTTP. Leave one of them out of .env.',
    );
  }
  if (!result.success || 'problem' in shards || problems.length > 0) return { problems };
  const settings = result.output;
  return {
    token: settings.DISCORD_TOKEN ?? null,
    publicKey: settings.DISCORD_PUBLIC_KEY ?? null,
    apiUrl: settings.DISCORD_API_URL,
    shards,
    knowledgeDir: settings.KNOWLEDGE_DIR,
    knowledgeShared: settings.KNOWLEDGE_SHARED,
    databaseUrl: settings.DATABASE_URL,
    libraryCacheMb: settings.LIBRARY_CACHE_MB,
    limits: {
      articles: settings.SERVER_MAX_ARTICLES,
      bytes: settings.SERVER_MAX_MB * 1_000_000,
      statements: settings.SERVER_MAX_STATEMENTS,
    },
    rates: { member: settings.MEMBER_MAX_PER_MINUTE, server: settings.SERVER_MAX_PER_MINUTE },
    port: settings.PORT,
    host: settings.HOST ?? null,
    metrics:
      settings.METRICS_PORT === undefined
        ? null
        : { port: settings.METRICS_PORT, host: settings.METRICS_HOST },
    logLevel: settings.LOG_LEVEL,
  };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isDatabaseAddress(text: string): boolean {
  return /^file:./.test(text) || (/^postgres(?:ql)?:\/\/./.test(text) && URL.canParse(text));
}
