import { describe, expect, test } from 'vitest';
import { createHandler } from '../../src/discord/handler.ts';
import type { Invocation } from '../../src/discord/invocation.ts';
import { fixedLibraries } from '../../src/library/fixed-libraries.ts';
import { createLibraryGradually } from '../../src/library/library.ts';
import { inputs, LONGEST } from './amount.ts';
import { largeFiles } from './corpus-large.ts';
import { guardLoop, nextTurn } from './loop-guard.ts';

/** Compiled, because it reads articles in a process of its own. */
const { readArticleApart }: typeof import('../../src/library/read-article-apart.ts') = await import(
  new URL('../../dist/library/read-article-apart.js', import.meta.url).href
);

/** Small files in every test run; as large as members may give them with very many inputs. */
const SIZE = inputs(1) >= 100_000 ? 2_000_000 : 30_000;
/** Each n-th of them, since each takes a process of its own. */
const EACH = inputs(1) >= 100_000 ? 1 : 12;

const asked: Pick<Invocation, 'command' | 'options'>[] = [
  { command: 'ask', options: { question: 'what did the mayor say about the harbour' } },
  { command: 'ask', options: { question: 'it is so said that yes word and a b c 他说 ไทย 😀'.repeat(6) } },
  { command: 'quote', options: { speaker: 'bob', about: 'it' } },
  { command: 'summary', options: { length: 'long' } },
];

describe('GIVEN files that are made to take very long or very much', () => {
  test(
    'THEN each is read or refused apart, in bounds, and what was read is asked and summed up while others are answered',
    async () => {
      let n = 0;
      for await (const file of largeFiles(SIZE)) {
        if (n++ % EACH !== 0 && file.name !== 'bomb.pdf') continue;
        const what = `${n} ${file.name}`;
        const reading = await guardLoop(`reading ${what}`, () => readArticleApart(file));
        if (!reading.ok) {
          expect(reading.problem, what).toMatch(/^\p{Lu}.{10,}[.)]$/su);
          continue;
        }
        const { article } = reading;
        // More than a server may keep is never indexed here.
        if (article.statements.length > 20_000) continue;
        const library = await guardLoop(`indexing ${what}`, () => createLibraryGradually([article]));
        const handler = createHandler({ libraries: fixedLibraries(library), keeping: null });
        await guardLoop(`asking ${what}`, async () => {
          for (const one of asked) {
            const outcome = await handler.invoke({
              ...one,
              user: '1',
              server: '1',
              channel: '1',
              parent: null,
              locale: 'en-US',
              mayManageMessages: false,
              mayManageServer: false,
              roles: [],
              subcommand: null,
              files: {},
              targetText: null,
            });
            expect(outcome.kind, what).toBe('reply');
            await nextTurn();
          }
        });
      }
      expect(n).toBeGreaterThan(50);
    },
    LONGEST * 2,
  );
});
