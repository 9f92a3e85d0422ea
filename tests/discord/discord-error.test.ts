import { createRequire } from 'node:module';
import * as imported from '@discordjs/rest';
import { describe, expect, test } from 'vitest';
import { discordError } from '../../src/discord/discord-error.ts';

const required = createRequire(import.meta.url)('@discordjs/rest') as typeof imported;
const NOTHING = { files: undefined, body: undefined };

describe('GIVEN the two builds of the REST client that a process may hold', () => {
  test('THEN they are two indeed', () => {
    expect(required.DiscordAPIError).not.toBe(imported.DiscordAPIError);
  });

  test.each([
    ['required', required],
    ['imported', imported],
  ])('THEN the errors of the %s one are read', (_name, { DiscordAPIError, HTTPError }) => {
    const gone = new DiscordAPIError(
      { code: 10062, message: 'Unknown interaction' },
      10062,
      404,
      'POST',
      '/',
      {
        ...NOTHING,
      },
    );
    expect(discordError(gone)).toEqual({ code: 10062, status: 404 });
    expect(discordError(new HTTPError(502, 'Bad Gateway', 'POST', '/', NOTHING))).toEqual({
      code: null,
      status: 502,
    });
  });

  test.each([
    [new TypeError('no')],
    [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
    ['text'],
    [null],
  ])('THEN %s is none of theirs', (error) => {
    expect(discordError(error)).toBeNull();
  });
});
