import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import { MARKET } from '../support/library.ts';
import { folderWith } from '../support/process.ts';
import { inputs, LONGEST } from './amount.ts';
import { hostileText, PROTOTYPE_KEYS } from './corpus.ts';
import { expectUntouchedPrototypes } from './untouched.ts';

const before = process.env['KNOWLEDGE_DIR'];
beforeAll(async () => {
  process.env['KNOWLEDGE_DIR'] = await folderWith({ 'market.md': MARKET });
});
afterAll(() => {
  if (before === undefined) delete process.env['KNOWLEDGE_DIR'];
  else process.env['KNOWLEDGE_DIR'] = before;
});

test(
  'GIVEN a hostile command line THEN it is done, or refused with a word on why',
  async () => {
    // A shell hands over no text with a zero in it.
    const word = hostileText.map((text) => text.replaceAll('\0', ''));
    // `eval` and `backup` write files, and `read` reads what it is told to: they are their caller's own.
    const command = fc.oneof(
      fc.constantFrom('ask', 'quote', 'summary', 'check', ...PROTOTYPE_KEYS),
      word.map((text) => `x${text}`),
    );
    const option = fc.oneof(
      word,
      fc.constantFrom(
        '--json',
        '--article',
        '--about',
        '--length',
        '--knowledge',
        '--',
        '-',
        '--help=x',
        '--json=1',
        '--__proto__',
        '---',
      ),
    );
    await fc.assert(
      fc.asyncProperty(command, fc.array(option, { maxLength: 5 }), async (name, words) => {
        const said: string[] = [];
        const output = {
          print: (text: string) => said.push(text),
          complain: (text: string) => said.push(text),
        };
        const code = await runCli([name, ...words], output);
        expect([0, 1, 2]).toContain(code);
        expect(said.join('')).toMatch(/\S/);
      }),
      { numRuns: inputs(0.04) },
    );
    expectUntouchedPrototypes();
  },
  LONGEST,
);
