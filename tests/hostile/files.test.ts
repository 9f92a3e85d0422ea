import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import type { Reading } from '../../src/article/reading.ts';
import { inputs, LONGEST } from './amount.ts';
import { HOSTILE_FILES } from './corpus-files.ts';
import { guardLoop, nextTurn } from './loop-guard.ts';
import { expectUntouchedPrototypes } from './untouched.ts';

/** Which part of all inputs each kind of file is. */
const SHARES: Readonly<Record<string, number>> = {
  md: 0.05,
  'front matter': 0.05,
  txt: 0.05,
  html: 0.05,
  pdf: 0.02,
  'of any bytes': 0.02,
};

describe('GIVEN a hostile file', () => {
  test.each(Object.entries(HOSTILE_FILES))(
    'THEN one %s is read, or refused with a reason',
    async (kind, file) => {
      await guardLoop(`files ${kind}`, () =>
        fc.assert(
          fc.asyncProperty(file, async (given) => {
            checkReading(await readArticle(given));
            await nextTurn();
          }),
          { numRuns: inputs(SHARES[kind] ?? 0) },
        ),
      );
      expectUntouchedPrototypes();
    },
    LONGEST,
  );
});

/** Holds what is promised of every reading: statements stand in the source, in order; a refusal is a sentence. */
function checkReading(reading: Reading): void {
  if (!reading.ok) {
    expect(reading.problem).toMatch(/^\p{Lu}.{10,}[.)]$/su);
    return;
  }
  const { article, findings } = reading;
  let last = 0;
  expect(article.statements.length).toBeGreaterThan(0);
  for (const { text, start, end, section, speech } of article.statements) {
    expect(article.source.slice(start, end)).toBe(text);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
    expect(article.sections[section]).toBeDefined();
    if (speech?.speaker != null) expect(article.speakers[speech.speaker]).toBeDefined();
  }
  expect(article.title.trim()).not.toBe('');
  expect(article.url === null || /^https?:\/\//.test(article.url)).toBe(true);
  for (const { message } of findings) expect(message).toMatch(/\w/);
}
