import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { inputs } from './amount.ts';
import { hostileText, PROTOTYPE_KEYS } from './corpus.ts';
import { expectUntouchedPrototypes } from './untouched.ts';

const NAMES = [
  'DISCORD_TOKEN DISCORD_API_URL DISCORD_PUBLIC_KEY KNOWLEDGE_DIR KNOWLEDGE_SHARED DATABASE_URL PORT HOST LOG_LEVEL',
  'LIBRARY_CACHE_MB SERVER_MAX_ARTICLES SERVER_MAX_MB SERVER_MAX_STATEMENTS METRICS_PORT METRICS_HOST SHARDS SHARD_COUNT',
]
  .join(' ')
  .split(' ');

/** Values that nearly are what a setting wants. */
const NEARLY = [
  ...['0', '-1', '1e9', '65536', ' 8787 ', '٣', '0x10', 'NaN', 'Infinity', '9'.repeat(400), 'true', 'TRUE'],
  ...[
    'http://',
    'https://[::1',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'postgres://u:p@h:1/d',
    'file:../../x.db',
  ],
  ...['0-3', '3-0', '0,0', 'auto', '0-99999999', 'a'.repeat(64), `http://x${'/'.repeat(50_000)}y`],
];

test('GIVEN a hostile environment THEN it is settings, or problems that each name a variable and no secret', () => {
  const secret = 'MTIzNDU2.s3cr3t.t0k3n';
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...NAMES, ...PROTOTYPE_KEYS),
        fc.oneof(fc.constantFrom(...NEARLY), hostileText),
        { maxKeys: 10, noNullPrototype: true },
      ),
      (environment) => {
        const config = readConfig({ ...environment, DISCORD_TOKEN: secret });
        if (!('problems' in config)) return;
        expect(config.problems.length).toBeGreaterThan(0);
        for (const problem of config.problems) {
          expect(NAMES.some((name) => problem.includes(name))).toBe(true);
          expect(problem).not.toContain(secret);
        }
      },
    ),
    { numRuns: inputs(0.05) },
  );
  expectUntouchedPrototypes();
});
