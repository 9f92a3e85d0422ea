import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const DEFAULTS = {
  token: null,
  publicKey: null,
  apiUrl: 'https://discord.com/api',
  shards: { kind: 'some', ids: [0], count: 1 },
  knowledgeDir: 'knowledge',
  knowledgeShared: true,
  databaseUrl: 'file:data/pullquote.db',
  libraryCacheMb: 16,
  limits: { articles: 50, bytes: 20_000_000, statements: 20_000 },
  rates: { member: 60, server: 1200 },
  port: 8787,
  host: null,
  metrics: null,
  logLevel: 'info',
};
const KEY = '0123456789abcdef'.repeat(4);

describe('GIVEN no settings', () => {
  test.each([{}, { DISCORD_TOKEN: '', KNOWLEDGE_DIR: '  ', SHARD_COUNT: '' }])(
    'THEN %j means the defaults, and no token',
    (environment) => {
      expect(readConfig(environment)).toEqual(DEFAULTS);
    },
  );
});

describe('GIVEN settings', () => {
  test('THEN each is taken, without white space and without a slash at the end of an address', () => {
    const environment = {
      DISCORD_TOKEN: ' abc.def.ghi ',
      DISCORD_PUBLIC_KEY: KEY,
      DISCORD_API_URL: 'http://127.0.0.1:3000/api/',
      KNOWLEDGE_DIR: '/srv/articles',
      KNOWLEDGE_SHARED: 'false',
      DATABASE_URL: 'postgres://bot:secret@db.example/pullquote',
      LIBRARY_CACHE_MB: '256',
      SERVER_MAX_ARTICLES: '5',
      SERVER_MAX_MB: '1',
      SERVER_MAX_STATEMENTS: '1000',
      MEMBER_MAX_PER_MINUTE: '0',
      SERVER_MAX_PER_MINUTE: '50',
      PORT: '0',
      HOST: '127.0.0.1',
      METRICS_PORT: '9100',
      METRICS_HOST: '0.0.0.0',
      LOG_LEVEL: 'debug',
      HOME: '/root',
    };
    expect(readConfig(environment)).toEqual({
      token: 'abc.def.ghi',
      publicKey: KEY,
      apiUrl: 'http://127.0.0.1:3000/api',
      shards: { kind: 'some', ids: [0], count: 1 },
      knowledgeDir: '/srv/articles',
      knowledgeShared: false,
      databaseUrl: 'postgres://bot:secret@db.example/pullquote',
      libraryCacheMb: 256,
      limits: { articles: 5, bytes: 1_000_000, statements: 1000 },
      rates: { member: 0, server: 50 },
      port: 0,
      host: '127.0.0.1',
      metrics: { port: 9100, host: '0.0.0.0' },
      logLevel: 'debug',
    });
  });

  test.each([
    [{ SHARD_COUNT: 'auto' }, { kind: 'auto' }],
    [{ SHARD_COUNT: '3' }, { kind: 'some', ids: [0, 1, 2], count: 3 }],
    [
      { SHARD_COUNT: '8', SHARDS: '0-3' },
      { kind: 'some', ids: [0, 1, 2, 3], count: 8 },
    ],
    [
      { SHARD_COUNT: '8', SHARDS: '6, 0, 2-3,2' },
      { kind: 'some', ids: [0, 2, 3, 6], count: 8 },
    ],
  ])('THEN %j is %j', (environment, shards) => {
    expect(readConfig(environment)).toEqual({ ...DEFAULTS, shards });
  });

  test.each([
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is "loud", but it must be one of fatal, error, warn, info, debug, trace, silent.',
    ],
    [{ DISCORD_TOKEN: 'the token of my bot' }, 'DISCORD_TOKEN has a space or another character'],
    [{ DISCORD_TOKEN: 'abc\u200b.def' }, 'Copy it again from the developer portal'],
    [{ PORT: '65536' }, 'PORT is "65536", but it must be a port'],
    [{ PORT: '80a' }, 'PORT is "80a", but it must be a port'],
    [{ METRICS_PORT: '-1' }, 'METRICS_PORT is "-1", but it must be a port'],
    [{ DISCORD_API_URL: 'discord' }, 'DISCORD_API_URL is "discord", but it must be a web address'],
    [{ DISCORD_API_URL: 'file:///etc' }, 'DISCORD_API_URL is "file:///etc", but it must be a web address'],
    [{ DISCORD_PUBLIC_KEY: 'abc' }, 'DISCORD_PUBLIC_KEY is "abc", but it must be the public key'],
    [{ KNOWLEDGE_SHARED: 'yes' }, 'KNOWLEDGE_SHARED is "yes", but it must be true or false'],
    [{ LIBRARY_CACHE_MB: '0' }, 'LIBRARY_CACHE_MB is "0", but it must be megabytes'],
    [{ SERVER_MAX_ARTICLES: '1.5' }, 'SERVER_MAX_ARTICLES is "1.5", but it must be a number of articles'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be file:PATH for SQLite'],
    [{ SHARD_COUNT: '0' }, 'SHARD_COUNT is "0", but it must be auto or a whole number'],
    [{ SHARD_COUNT: 'many' }, 'SHARD_COUNT is "many", but it must be auto or a whole number'],
    [{ SHARDS: '0' }, 'SHARDS is "0", but nothing says of how many. Set SHARD_COUNT'],
    [{ SHARDS: '0', SHARD_COUNT: 'auto' }, 'SHARDS is "0", but SHARD_COUNT=auto starts every shard itself'],
    [{ SHARDS: '0-4', SHARD_COUNT: '4' }, 'SHARDS is "0-4", but with SHARD_COUNT=4 the last shard is 3'],
    [{ SHARDS: '3-0', SHARD_COUNT: '4' }, 'SHARDS is "3-0", but it must name shards by number'],
    [{ SHARDS: '0-1-2', SHARD_COUNT: '4' }, 'SHARDS is "0-1-2", but it must name shards by number'],
    [{ SHARDS: 'x', SHARD_COUNT: '4' }, 'SHARDS is "x", but it must name shards by number'],
    [{ DISCORD_PUBLIC_KEY: KEY, SHARD_COUNT: '2' }, 'SHARD_COUNT is for the gateway'],
  ])('THEN %j is refused with its name, its value and the mend', (environment, message) => {
    const result = readConfig(environment);
    expect('problems' in result && result.problems.join()).toContain(message);
  });

  test('THEN a problem beside them never shows the token or the address of the database', () => {
    const result = readConfig({
      DISCORD_TOKEN: 'secret token',
      DATABASE_URL: 'mysql://bot:secret-word@db',
      LOG_LEVEL: 'loud',
    });
    expect(JSON.stringify(result)).not.toMatch(/secret/);
  });
});
