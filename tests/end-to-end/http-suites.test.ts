import { describe } from 'vitest';
import { transport } from '../support/start-bot.ts';

// What people see is the same whichever way the bot is reached, so it is held to the same tests.
transport.over = 'http';

describe.each(['commands', 'buttons', 'safety', 'article', 'faults-rest'])('OVER HTTP: %s', async (suite) => {
  await import(`./${suite}.test.ts`);
});
