import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('GIVEN no settings', () => {
  test.each([{}, { DISCORD_TOKEN: '', KNOWLEDGE_DIR: '  ' }])(
    'THEN %j means the defaults, and no token',
    (environment) => {
      expect(readConfig(environment)).toEqual({
        token: null,
        apiUrl: 'https://discord.com/api',
        knowledgeDir: 'knowledge',
        port: 8787,
        logLevel: 'info',
      });
    },
  );
});

describe('GIVEN settings', () => {
  test('THEN each is taken, without white space and without a slash at the end of an address', () => {
    const environment = {
      DISCORD_TOKEN: ' abc.def.ghi ',
      DISCORD_API_URL: 'http://127.0.0.1:3000/api/',
      KNOWLEDGE_DIR: '/srv/articles',
      PORT: '0',
      LOG_LEVEL: 'debug',
      HOME: '/root',
    };
    expect(readConfig(environment)).toEqual({
      token: 'abc.def.ghi',
      apiUrl: 'http://127.0.0.1:3000/api',
      knowledgeDir: '/srv/articles',
      port: 0,
      logLevel: 'debug',
    });
  });

  test.each([
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is "loud", but it must be one of fatal, error, warn, info, debug, trace, silent.',
    ],
    [{ PORT: '65536' }, 'PORT is "65536", but it must be a port'],
    [{ PORT: '80a' }, 'PORT is "80a", but it must be a port'],
    [{ DISCORD_API_URL: 'discord' }, 'DISCORD_API_URL is "discord", but it must be a web address'],
    [{ DISCORD_API_URL: 'file:///etc' }, 'DISCORD_API_URL is "file:///etc", but it must be a web address'],
  ])('THEN %j is refused with its name, its value and the mend', (environment, message) => {
    const result = readConfig(environment);
    expect('problems' in result && result.problems.join()).toContain(message);
  });

  test('THEN a problem beside it never shows the token', () => {
    const result = readConfig({ DISCORD_TOKEN: 'secret-token', LOG_LEVEL: 'loud' });
    expect(JSON.stringify(result)).not.toContain('secret-token');
  });
});
