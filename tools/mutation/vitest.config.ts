import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { endWarmThread, warmThread } from './warm-thread.ts';

const NAME = 'warm threads';

/** How Stryker runs the tests of one room: see `stryker.config.js`. */
export default defineConfig({
  plugins: [
    {
      name: NAME,
      // Stryker asks for Vitest's own threads by name; so they are changed only after that.
      configureVitest({ project }) {
        project.config.pool = NAME;
        project.config.poolRunner = { name: NAME, createPoolWorker: (options) => warmThread(NAME, options) };
      },
      closeBundle: endWarmThread,
    },
  ],
  resolve: { alias: { 'wink-nlp': fileURLToPath(new URL('wink-nlp.js', import.meta.url)) } },
  test: { include: [`tests/${process.env['ROOM'] ?? 'answers'}/**/*.test.ts`], testTimeout: 120_000 },
});
