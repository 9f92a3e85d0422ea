import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.ts';
import { decodeFormId, encodeFormId } from '../../src/discord/form-id.ts';
import { safeFileName } from '../../src/library/article-file-name.ts';
import { folderWith } from '../support/process.ts';
import { inputs, LONGEST } from './amount.ts';
import { hostileTextUpTo, PATHS } from './corpus.ts';
import { customId } from './interactions.ts';
import { guardLoop, nextTurn } from './loop-guard.ts';

const name = fc.oneof(
  hostileTextUpTo(400),
  fc.tuple(fc.constantFrom(...PATHS), hostileTextUpTo(20)).map((parts) => parts.join('')),
);

describe('GIVEN a file from elsewhere under a hostile name', () => {
  test('THEN it gets a name of one part that no system takes for something else', () => {
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 20 }), (given, bytes) => {
        const safe = safeFileName(given, bytes);
        expect(safe).not.toMatch(/[/\\\p{Cc}\p{Cs}:*?"<>|\s]/u);
        expect(safe).not.toMatch(/^[.-]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(safe).toMatch(/.\.(?:md|markdown|txt|html?|pdf)$/);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(250);
      }),
      { numRuns: inputs(0.1) },
    );
  });

  test(
    'THEN it is written into its folder and nowhere else',
    async () => {
      const base = await folderWith({});
      const folder = join(base, 'a', 'b', 'c');
      await mkdir(folder, { recursive: true });
      await guardLoop('file names', () =>
        fc.assert(
          fc.asyncProperty(name, async (given) => {
            const bytes = new TextEncoder().encode('x');
            const safe = safeFileName(given, bytes);
            await writeFile(join(folder, safe), bytes, { flag: 'wx' });
            expect(await readdir(folder)).toEqual([safe]);
            await rm(join(folder, safe));
            await nextTurn();
          }),
          { numRuns: inputs(0.02) },
        ),
      );
      expect((await readdir(base, { recursive: true })).sort()).toEqual([
        'a',
        join('a', 'b'),
        join('a', 'b', 'c'),
      ]);
    },
    LONGEST,
  );
});

describe('GIVEN the id of a button or a form that nobody has drawn', () => {
  const ids = ['AAAAAAAAAAAA', 'a_-123456789'];
  test(
    'THEN it is none of ours, or it is one that we would draw',
    () => {
      fc.assert(
        fc.property(customId(ids, [`context:${ids[0]}:1`, `more:${ids[1]}:summary:-:0:long`]), (id) => {
          const button = decodeCustomId(id);
          if (button) expect(decodeCustomId(encodeCustomId(button))).toEqual(button);
          if (button) expect(encodeCustomId(button).length).toBeLessThanOrEqual(100);
          const form = decodeFormId(id);
          if (form) expect(encodeFormId(form)).toBe(id);
        }),
        { numRuns: inputs(0.16) },
      );
    },
    LONGEST,
  );
});
