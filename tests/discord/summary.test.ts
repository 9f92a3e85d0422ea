import { expect, test } from 'vitest';
import { summarise } from '../../src/answers/summary.ts';
import { drawSummary } from '../../src/discord/draw/summary.ts';
import { en } from '../../src/locales/en.ts';
import { libraryOf } from '../support/library.ts';

const BAKERS = `---
title: Bakers buy a lighthouse
language: en
---

Bakers have bought the lighthouse of Sandvik. Nils Holm, a baker, said the oven would go into the tower. He also said that visitors would be welcome on Sundays.
`;

test('GIVEN words that leave out who says them THEN the speaker and role stand before them, and not after', async () => {
  const library = await libraryOf({ 'bakers.md': BAKERS });
  const [article] = library.articles;
  if (!article) throw new Error('the test has no article');
  const summary = summarise(library, article, 'short');
  const request = { kind: 'summary', length: 'short', article: null, skip: 0 } as const;
  const drawing = { texts: en, viewer: { user: '1', private: false }, before: [] };
  const text = JSON.stringify(drawSummary(summary, request, drawing));
  expect(text).toContain(
    String.raw`-# **Nils Holm**, baker\n> He also said that visitors would be welcome on Sundays.\n-# paragraph 1`,
  );
  expect(text).toContain(
    String.raw`> Nils Holm, a baker, said the oven would go into the tower.\n-# **Nils Holm**`,
  );
});
