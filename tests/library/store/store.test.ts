import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Owner } from '../../../src/library/owner.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import type { Kept, OwnerLimits, Store } from '../../../src/library/store/store.ts';
import { draftOn } from './articles.ts';
import { postgresDatabases, sqliteDatabases, type TestDatabases } from './databases.ts';

const ROOMY: OwnerLimits = { articles: 100, bytes: 1e8, statements: 1e6 };
const ASHAS: Owner = 'server:1001';
const BENS: Owner = 'server:1002';
const MINUTE = 60_000;
const silent = pino({ level: 'silent' });

describe.each([
  { kind: 'SQLite', start: sqliteDatabases },
  { kind: 'PostgreSQL', start: postgresDatabases },
])('GIVEN a store on $kind', ({ start }) => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await start();
  }, 60_000);
  afterAll(() => databases?.close(), 60_000);

  async function open(url: string, limits = ROOMY, now: () => number = Date.now): Promise<Store> {
    const store = await openStore(url, { limits, log: silent, now });
    onTestFinished(store.close);
    return store;
  }

  async function openFresh(limits = ROOMY, now: () => number = Date.now): Promise<Store> {
    return open(await databases.fresh(), limits, now);
  }

  async function add(store: Store, owner: Owner, topic: string, statements = 2): Promise<string> {
    return keyOf(await store.publish(owner, await store.draft(owner, draftOn(topic, statements))));
  }

  const titles = async (store: Store, owner: Owner) => (await store.list(owner)).map(({ title }) => title);

  test('WHEN a draft is published THEN file and reading are kept as they were', async () => {
    const store = await openFresh();
    const draft = draftOn('bridges', 30);
    const key = await store.draft(ASHAS, draft);
    expect(await store.findDraft(ASHAS, key)).toEqual(draft);
    expect(await store.list(ASHAS)).toEqual([]);
    const kept = await store.publish(ASHAS, key);
    const { article } = draft.reading;
    expect(kept).toEqual({
      kind: 'kept',
      article: {
        key,
        title: 'On bridges',
        fileName: 'on a topic.md',
        hash: article.hash,
        language: 'en',
        bytes: draft.file.bytes.length,
        statements: 30,
        addedAt: expect.any(Date),
      },
    });
    expect(await store.list(ASHAS)).toEqual([kept.kind === 'kept' && kept.article]);
    expect((await store.readings(ASHAS)).articles).toEqual([
      { kept: kept.kind === 'kept' && kept.article, reading: draft.reading },
    ]);
    expect(await store.source(ASHAS, key)).toEqual(draft.file);
    expect(await store.findDraft(ASHAS, key)).toBeNull();
    expect(await store.publish(ASHAS, key)).toEqual({ kind: 'gone' });
  });

  test('WHEN it is opened again THEN all is there', async () => {
    const url = await databases.fresh();
    const first = await openStore(url, { limits: ROOMY, log: silent });
    const key = await add(first, ASHAS, 'bridges');
    await first.useIn(ASHAS, 'channel', { own: key });
    const before = await first.readings(ASHAS);
    await first.close();
    expect(await (await open(url)).readings(ASHAS)).toEqual(before);
  });

  test('WHEN several open an empty database at once THEN each can be used', async () => {
    const url = await databases.fresh();
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(url)));
    for (const [n, store] of stores.entries()) await add(store, ASHAS, `topic ${n}`);
    for (const store of stores)
      expect(await titles(store, ASHAS)).toEqual(stores.map((_, n) => `On topic ${n}`));
  });

  test('WHEN an article is replaced THEN it keeps key, place, channels and the title that it was given', async () => {
    const store = await openFresh();
    const [first, second] = [await add(store, ASHAS, 'bridges'), await add(store, ASHAS, 'roads')];
    await store.useIn(ASHAS, 'channel', { own: first });
    const other = draftOn('tunnels', 5, first);
    const draft = await store.draft(ASHAS, other);
    expect(keyOf(await store.publish(ASHAS, draft))).toBe(first);
    expect((await store.list(ASHAS)).map(({ key, title }) => [key, title])).toEqual([
      [first, 'On tunnels'],
      [second, 'On roads'],
    ]);
    expect((await store.readings(ASHAS)).channels).toEqual(new Map([['channel', { own: first }]]));
    expect(await store.source(ASHAS, first)).toEqual(other.file);
    await store.rename(ASHAS, first, 'Ways under water');
    await store.publish(ASHAS, await store.draft(ASHAS, draftOn('ferries', 5, first)));
    expect(await titles(store, ASHAS)).toEqual(['Ways under water', 'On roads']);
  });

  test('WHEN a channel is about a shared article THEN it is so without any of the owner’s, until it is about another', async () => {
    const store = await openFresh();
    const channels = async () => [...(await store.readings(ASHAS)).channels];
    expect(await store.useIn(ASHAS, 'channel', { shared: 'an-article' })).toBe(true);
    expect(await channels()).toEqual([['channel', { shared: 'an-article' }]]);
    const key = await add(store, ASHAS, 'bridges');
    expect(await channels()).toEqual([['channel', { shared: 'an-article' }]]);
    await store.useIn(ASHAS, 'channel', { own: key });
    expect(await channels()).toEqual([['channel', { own: key }]]);
    await store.useIn(ASHAS, 'channel', { shared: 'another' });
    await store.remove(ASHAS, key);
    expect(await channels()).toEqual([['channel', { shared: 'another' }]]);
    await store.useIn(ASHAS, 'channel', null);
    expect(await channels()).toEqual([]);
    expect((await store.readings(BENS)).channels).toEqual(new Map());
  });

  test('WHEN the article to replace is gone, or another server’s, THEN nothing is published', async () => {
    const store = await openFresh();
    const [mine, theirs] = [await add(store, ASHAS, 'bridges'), await add(store, BENS, 'roads')];
    const drafts = [mine, theirs, 'not a key', '\0'];
    const keys = await Promise.all(drafts.map((key) => store.draft(ASHAS, draftOn('tunnels', 2, key))));
    await store.remove(ASHAS, mine);
    for (const key of keys) expect(await store.publish(ASHAS, key)).toEqual({ kind: 'gone' });
    expect(await titles(store, ASHAS)).toEqual([]);
    expect(await titles(store, BENS)).toEqual(['On roads']);
  });

  test('WHEN time goes by THEN drafts are gone after an hour, and what was removed after some minutes', async () => {
    let now = 1e12;
    const store = await openFresh(ROOMY, () => now);
    const key = await add(store, ASHAS, 'bridges');
    const draft = await store.draft(ASHAS, draftOn('roads'));
    await store.remove(ASHAS, key);
    now += 2 * MINUTE;
    expect(await store.restore(ASHAS, key)).toMatchObject({ kind: 'kept' });
    expect(await store.restore(ASHAS, key)).toEqual({ kind: 'gone' });
    await store.remove(ASHAS, key);
    now += 30 * MINUTE;
    expect(await store.restore(ASHAS, key)).toEqual({ kind: 'gone' });
    expect(await store.findDraft(ASHAS, draft)).not.toBeNull();
    now += 30 * MINUTE;
    expect(await store.findDraft(ASHAS, draft)).toBeNull();
    expect(await store.publish(ASHAS, draft)).toEqual({ kind: 'gone' });
  });

  test.each<{ limits: Partial<OwnerLimits>; over: Partial<Extract<Kept, { kind: 'over limit' }>> }>([
    { limits: { articles: 2 }, over: { limit: 'articles', most: 2, would: 3 } },
    { limits: { statements: 25 }, over: { limit: 'statements', most: 25, would: 30 } },
    { limits: { bytes: 800 }, over: { limit: 'bytes', most: 800 } },
  ])(
    'WHEN $limits would be passed THEN it says so, for restoring and replacing too',
    async ({ limits, over }) => {
      const store = await openFresh({ ...ROOMY, ...limits });
      const [first] = [await add(store, ASHAS, 'bridges', 10), await add(store, ASHAS, 'bridges', 10)];
      const third = await store.draft(ASHAS, draftOn('bridges', 10));
      expect(await store.publish(ASHAS, third)).toMatchObject({ kind: 'over limit', ...over });
      expect(await add(store, BENS, 'bridges', 10)).toBeTypeOf('string');
      // In another's place there is room.
      expect(keyOf(await store.publish(ASHAS, await store.draft(ASHAS, draftOn('bridges', 10, first))))).toBe(
        first,
      );
      await store.remove(ASHAS, first);
      expect(keyOf(await store.publish(ASHAS, third))).toBe(third);
      expect(await store.restore(ASHAS, first)).toMatchObject({ kind: 'over limit', ...over });
      await store.remove(ASHAS, third);
      expect(await store.restore(ASHAS, first)).toMatchObject({ kind: 'kept' });
      expect(await store.usage(ASHAS)).toMatchObject({ articles: 2, statements: 20 });
    },
  );

  test('WHEN two processes publish at once THEN they do not pass a limit together', async () => {
    const url = await databases.fresh();
    const stores = await Promise.all([1, 2].map(() => open(url, { ...ROOMY, articles: 5 })));
    const drafts = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const store = stores[n % 2] as Store;
        return { store, key: await store.draft(ASHAS, draftOn(`topic ${n}`)) };
      }),
    );
    const kept = await Promise.all(drafts.map(({ store, key }) => store.publish(ASHAS, key)));
    expect(kept.filter(({ kind }) => kind === 'kept')).toHaveLength(5);
    expect(await stores[0]?.usage(ASHAS)).toMatchObject({ articles: 5 });
  });

  test('WHEN ever more drafts are made THEN the oldest give way', async () => {
    const store = await openFresh();
    const keys: string[] = [];
    for (let n = 0; n < 25; n++) keys.push(await store.draft(ASHAS, draftOn(`topic ${n}`)));
    const there = await Promise.all(keys.map((key) => store.findDraft(ASHAS, key)));
    expect(there.map((draft) => draft !== null)).toEqual(keys.map((_, n) => n >= 5));
  });

  test('WHEN an owner is forgotten THEN all of theirs is gone, drafts too, and nothing of others', async () => {
    const store = await openFresh();
    const key = await add(store, ASHAS, 'bridges');
    await store.useIn(ASHAS, 'channel', { own: key });
    const draft = await store.draft(ASHAS, draftOn('roads'));
    await add(store, BENS, 'tunnels');
    await store.forget(ASHAS);
    expect(await store.readings(ASHAS)).toEqual({ articles: [], channels: new Map() });
    expect(await store.findDraft(ASHAS, draft)).toBeNull();
    expect(await titles(store, BENS)).toEqual(['On tunnels']);
  });

  test('WHEN another process changes something THEN this one is told whose, within a second', async () => {
    const url = await databases.fresh();
    const [here, there] = [await open(url), await open(url)];
    const heard: (Owner | null)[] = [];
    here.onChange((owner) => heard.push(owner));
    await vi.waitFor(async () => {
      await there.rename(BENS, await add(there, BENS, 'roads'), 'Ways');
      expect(heard).toContain(BENS);
    });
    heard.length = 0;
    const key = await add(there, ASHAS, 'bridges');
    const told = () => vi.waitFor(() => expect(heard).toContain(ASHAS), { timeout: 5000, interval: 5 });
    await told();
    for (const change of [
      () => there.useIn(ASHAS, 'channel', { own: key }),
      () => there.remove(ASHAS, key),
      () => there.restore(ASHAS, key),
      () => there.forget(ASHAS),
    ]) {
      heard.length = 0;
      await change();
      await told();
    }
  });

  test('WHEN this process changes something THEN it is told before the call settles, until it stops listening', async () => {
    const store = await openFresh();
    const heard: (Owner | null)[] = [];
    const stop = store.onChange((owner) => heard.push(owner));
    await add(store, ASHAS, 'bridges');
    expect(heard).toContain(ASHAS);
    stop();
    heard.length = 0;
    await store.forget(ASHAS);
    expect(heard).toEqual([]);
  });

  test('WHEN titles, names and texts are of any kind THEN they come back', async () => {
    const store = await openFresh();
    const text = fc.string({ unit: 'binary', maxLength: 50 }).filter((some) => !some.includes('\0'));
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.string({ unit: 'binary' }),
        fc.uint8Array({ minLength: 1 }),
        async (title, name, said, bytes) => {
          const draft = draftOn('bridges');
          const { article } = draft.reading;
          const odd = {
            file: { name, bytes },
            reading: { ...draft.reading, article: { ...article, title, source: said } },
            replaces: null,
          };
          const key = await store.draft(ASHAS, odd);
          expect(await store.findDraft(ASHAS, key)).toEqual(odd);
          await store.publish(ASHAS, key);
          await store.rename(ASHAS, key, name);
          expect(await titles(store, ASHAS)).toEqual([name]);
          expect(await store.source(ASHAS, key)).toEqual(odd.file);
          await store.forget(ASHAS);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('WHEN keys are forged THEN there is nothing to be had, and nothing breaks', async () => {
    const store = await openFresh();
    const theirs = await add(store, BENS, 'roads');
    const draft = await store.draft(BENS, draftOn('tunnels'));
    const before = await store.readings(BENS);
    for (const key of [
      theirs,
      draft,
      '',
      '\0',
      "' or 1=1 --",
      '%',
      '_'.repeat(12),
      'x'.repeat(10_000),
      '\ud800',
    ]) {
      expect(await store.findDraft(ASHAS, key)).toBeNull();
      expect(await store.publish(ASHAS, key)).toEqual({ kind: 'gone' });
      expect(await store.discard(ASHAS, key)).toBeUndefined();
      expect(await store.remove(ASHAS, key)).toBe(false);
      expect(await store.restore(ASHAS, key)).toEqual({ kind: 'gone' });
      expect(await store.rename(ASHAS, key, 'Mine')).toBe(false);
      expect(await store.source(ASHAS, key)).toBeNull();
      expect(await store.useIn(ASHAS, 'channel', { own: key })).toBe(false);
    }
    expect(await store.readings(BENS)).toEqual(before);
    expect(await store.findDraft(BENS, draft)).not.toBeNull();
  });
});

function keyOf(kept: Kept): string {
  if (kept.kind !== 'kept') throw new Error(`not kept: ${JSON.stringify(kept)}`);
  return kept.article.key;
}
