import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createLibraries } from '../../src/library/create-libraries.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import type { Owner } from '../../src/library/owner.ts';
import { openStore } from '../../src/library/store/open-store.ts';
import { type Store, StoreUnavailable } from '../../src/library/store/store.ts';
import { draftOn } from './store/articles.ts';
import { quickFolder } from './store/databases.ts';

const ASHAS: Owner = 'server:1';
const BENS: Owner = 'server:2';

const sharedOn = (...topics: string[]): Library =>
  createLibrary(topics.map((topic) => draftOn(topic).reading.article));

/** Libraries over a real store that a test can take away, or hold up. */
async function setUp({ sharedShown = true, cacheMb = 10 } = {}) {
  const folder = await quickFolder();
  const limits = { articles: 100, bytes: 1e8, statements: 1e6 };
  const store = await openStore(`file:${join(folder, 'x.db')}`, { limits, log: pino({ level: 'silent' }) });
  const state = { shared: sharedOn('shared things'), isAway: false, readings: 0, gate: Promise.resolve() };
  const through: Store = {
    ...store,
    readings: async (owner) => {
      state.readings++;
      if (state.isAway) throw new StoreUnavailable('It is away.');
      const read = await store.readings(owner);
      await state.gate;
      return read;
    },
  };
  const libraries = createLibraries({
    store: through,
    shared: () => state.shared,
    sharedShown,
    cacheMb,
  });
  onTestFinished(async () => {
    libraries.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  const add = async (owner: Owner, topic: string, statements = 2) => {
    const kept = await store.publish(owner, await store.draft(owner, draftOn(topic, statements)));
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    return kept.article.key;
  };
  const titles = async (owner: Owner) =>
    (await libraries.of(owner)).library.articles.map(({ title }) => title);
  return { store, state, libraries, add, titles };
}

describe('GIVEN the libraries of owners', () => {
  test('WHEN an owner keeps nothing THEN theirs is the shared library itself, and the store is asked once', async () => {
    const { state, libraries } = await setUp();
    for (let n = 0; n < 5; n++) expect((await libraries.of(ASHAS)).library).toBe(state.shared);
    expect(state.readings).toBe(1);
  });

  test('WHEN an owner keeps articles THEN theirs come before the shared ones, under ids of their own', async () => {
    const { store, libraries, add } = await setUp();
    const key = await add(ASHAS, 'bridges');
    await add(ASHAS, 'roads');
    await add(BENS, 'tunnels');
    await store.useIn(ASHAS, 'channel', { own: key });
    const { library, channelArticles } = await libraries.of(ASHAS);
    expect(library.articles.map(({ id, title }) => [id, title])).toEqual([
      ['on-a-topic-2', 'On bridges'],
      ['on-a-topic-3', 'On roads'],
      ['on-a-topic', 'On shared things'],
    ]);
    expect(channelArticles.get('channel')).toBe(library.articles[0]);
    expect(library.index.articles).toHaveLength(3);
  });

  test('WHEN a channel is about a shared article THEN it is so where the owner keeps none, and while they keep it too', async () => {
    const { store, libraries, add } = await setUp();
    await store.useIn(ASHAS, 'channel', { shared: 'on-a-topic' });
    await store.useIn(ASHAS, 'other', { shared: 'what-there-is-not' });
    const about = async () =>
      [...(await libraries.of(ASHAS)).channelArticles].map(([channel, { title }]) => [channel, title]);
    expect(await about()).toEqual([['channel', 'On shared things']]);
    await add(ASHAS, 'bridges');
    expect(await about()).toEqual([['channel', 'On shared things']]);
    await store.rename(ASHAS, await add(ASHAS, 'shared things'), 'Our things');
    expect(await about()).toEqual([['channel', 'Our things']]);
    expect((await libraries.of(BENS)).channelArticles).toEqual(new Map());
  });

  test('WHEN shared articles are not shown THEN each owner has their own alone', async () => {
    const { add, titles } = await setUp({ sharedShown: false });
    await add(ASHAS, 'bridges');
    expect(await titles(ASHAS)).toEqual(['On bridges']);
    expect(await titles(BENS)).toEqual([]);
  });

  test('WHEN an owner keeps an article that is shared too THEN it is there once, with their title', async () => {
    const { store, add, titles } = await setUp();
    await store.rename(ASHAS, await add(ASHAS, 'shared things'), 'Our things');
    expect(await titles(ASHAS)).toEqual(['Our things']);
  });

  test('WHEN many ask at once THEN the store is read once', async () => {
    const { state, libraries, add } = await setUp();
    await add(ASHAS, 'bridges');
    const holdings = await Promise.all(Array.from({ length: 50 }, () => libraries.of(ASHAS)));
    expect(new Set(holdings).size).toBe(1);
    expect(state.readings).toBe(1);
  });

  test('WHEN an owner’s library is in memory THEN it is handed out at once, until something changes', async () => {
    const { state, libraries, add } = await setUp();
    await add(ASHAS, 'bridges');
    expect(libraries.of(ASHAS)).toBeInstanceOf(Promise);
    const holding = await libraries.of(ASHAS);
    expect(libraries.of(ASHAS)).toBe(holding);
    await add(ASHAS, 'tunnels');
    expect(libraries.of(ASHAS)).toBeInstanceOf(Promise);
    const later = await libraries.of(ASHAS);
    state.shared = sharedOn('other shared things');
    expect(libraries.of(ASHAS)).toBeInstanceOf(Promise);
    const last = await libraries.of(ASHAS);
    expect([holding, later, last].map(({ library }) => library.articles.map(({ title }) => title))).toEqual([
      ['On bridges', 'On shared things'],
      ['On bridges', 'On tunnels', 'On shared things'],
      ['On bridges', 'On tunnels', 'On other shared things'],
    ]);
  });

  test('WHEN an owner’s articles change THEN the next question has them, and others’ libraries stay', async () => {
    const { state, store, libraries, add, titles } = await setUp();
    const key = await add(ASHAS, 'bridges');
    const bens = await libraries.of(BENS);
    expect(await titles(ASHAS)).toEqual(['On bridges', 'On shared things']);
    await store.rename(ASHAS, key, 'Ways over water');
    expect(await titles(ASHAS)).toEqual(['Ways over water', 'On shared things']);
    await store.remove(ASHAS, key);
    expect((await libraries.of(ASHAS)).library).toBe(state.shared);
    expect(await libraries.of(BENS)).toBe(bens);
  });

  test('WHEN they change while they are being read THEN what was read is not kept', async () => {
    const { state, libraries, add, titles } = await setUp();
    await add(ASHAS, 'bridges');
    let open = () => {};
    state.gate = new Promise((resolve) => {
      open = resolve;
    });
    const asked = libraries.of(ASHAS);
    await vi.waitFor(() => expect(state.readings).toBe(1));
    await add(ASHAS, 'roads');
    const askedAfter = titles(ASHAS);
    open();
    await asked;
    expect(await askedAfter).toEqual(['On bridges', 'On roads', 'On shared things']);
    expect(await titles(ASHAS)).toEqual(['On bridges', 'On roads', 'On shared things']);
  });

  test('WHEN the shared articles change THEN everybody has them, without the store', async () => {
    const { state, libraries, add, titles } = await setUp();
    await add(ASHAS, 'bridges');
    await titles(ASHAS);
    await titles(BENS);
    state.isAway = true;
    state.shared = sharedOn('shared news');
    expect(await titles(ASHAS)).toEqual(['On bridges', 'On shared news']);
    expect((await libraries.of(BENS)).library).toBe(state.shared);
  });

  test('WHEN the store is away THEN what is in memory answers, even out of date, until it is back', async () => {
    const { state, store, libraries, add, titles } = await setUp();
    await add(ASHAS, 'bridges');
    await titles(ASHAS);
    state.isAway = true;
    await add(ASHAS, 'roads');
    for (let n = 0; n < 3; n++) expect(await titles(ASHAS)).toEqual(['On bridges', 'On shared things']);
    await expect(libraries.of(BENS)).rejects.toThrow(StoreUnavailable);
    state.isAway = false;
    await vi.waitFor(async () => expect(await titles(ASHAS)).toContain('On roads'), { timeout: 5000 });
    expect(await titles(BENS)).toEqual(['On shared things']);
    expect(await store.list(ASHAS)).toHaveLength(2);
  });

  test('WHEN an owner keeps more than the memory may hold THEN theirs is read once all the same', async () => {
    const { state, add, titles } = await setUp({ cacheMb: 0.001 });
    await add(ASHAS, 'bridges', 30);
    for (let n = 0; n < 3; n++) expect(await titles(ASHAS)).toContain('On bridges');
    expect(state.readings).toBe(1);
  });

  test('WHEN more owners ask than the memory holds THEN those that asked least lately give way', async () => {
    const { state, libraries, add, titles } = await setUp({ cacheMb: 0.2 });
    const owners = Array.from({ length: 30 }, (_, n): Owner => `server:${n}`);
    for (const owner of owners) await add(owner, `topic ${owner}`, 30);
    for (const owner of owners) {
      expect(await titles(owner)).toEqual([`On topic ${owner}`, 'On shared things']);
      expect(libraries.bytes()).toBeGreaterThan(0);
      expect(libraries.bytes()).toBeLessThanOrEqual(200_000);
      await titles('server:0');
    }
    expect(state.readings).toBe(30);
    await titles('server:1');
    expect(state.readings).toBe(31);
  });
});
