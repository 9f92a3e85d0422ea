import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Owner } from '../../../src/library/owner.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import type { ChannelArticle, Store } from '../../../src/library/store/store.ts';
import { draftOn } from './articles.ts';
import { postgresDatabases, sqliteDatabases, type TestDatabases } from './databases.ts';

const OWNERS: readonly Owner[] = ['server:1', 'server:2', 'user:1'];
const LIMITS = { articles: 4, bytes: 3000, statements: 40 };

/** What the store should hold, in plain maps. */
interface ModelArticle {
  readonly owner: Owner;
  state: 'draft' | 'published' | 'removed';
  topic: string;
  statements: number;
  given: string | null;
  readonly replaces: string | null;
  until: number;
}

interface Model {
  readonly articles: Map<string, ModelArticle>;
  /** By owner and channel. */
  readonly channels: Map<string, ChannelArticle>;
  now: number;
}

/** One call: of whom, on which of the keys that were ever given out (also those of others), and with what. */
const step = fc.record({
  call: fc.constantFrom(
    'draft',
    'draft',
    'publish',
    'publish',
    'discard',
    'remove',
    'restore',
    'rename',
    'use',
    'wait',
    'forget',
  ),
  owner: fc.constantFrom(...OWNERS),
  key: fc.nat({ max: 12 }),
  replaces: fc.boolean(),
  topic: fc.constantFrom('bridges', 'roads', 'tunnels', 'ferries'),
  statements: fc.integer({ min: 1, max: 20 }),
  channel: fc.constantFrom('1', '2'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

describe.each([
  { kind: 'SQLite', start: sqliteDatabases, runs: 60 },
  { kind: 'PostgreSQL', start: postgresDatabases, runs: 25 },
])('GIVEN any calls of several owners on $kind', ({ start, runs }) => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await start();
  }, 60_000);
  afterAll(() => databases?.close(), 60_000);

  test('WHEN each is done THEN every owner has what a map of theirs alone would have', async () => {
    const model: Model = { articles: new Map(), channels: new Map(), now: 0 };
    const store = await openStore(await databases.fresh(), {
      limits: LIMITS,
      log: pino({ level: 'silent' }),
      now: () => model.now,
    });
    await fc.assert(
      fc
        .asyncProperty(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), async (steps) => {
          for (const one of steps) {
            await take(store, model, one);
            for (const owner of OWNERS) await compare(store, model, owner);
          }
        })
        .beforeEach(async () => {
          for (const owner of OWNERS) await store.forget(owner);
          model.articles.clear();
          model.channels.clear();
        }),
      { numRuns: runs },
    );
    await store.close();
  }, 120_000);
});

async function take(store: Store, model: Model, { call, owner, key: nth, ...given }: Step): Promise<void> {
  const keys = [...model.articles.keys()];
  const key = keys[nth % Math.max(1, keys.length)] ?? 'AAAAAAAAAAAA';
  const mine = model.articles.get(key);
  const has = (state: ModelArticle['state']) =>
    mine?.owner === owner && mine.state === state && mine.until > model.now ? mine : null;
  switch (call) {
    case 'draft': {
      const replaces = given.replaces ? key : null;
      const drafted = await store.draft(owner, draftOn(given.topic, given.statements, replaces));
      expect(keys).not.toContain(drafted);
      const until = model.now + 60 * 60_000;
      const { topic, statements } = given;
      model.articles.set(drafted, { owner, state: 'draft', topic, statements, given: null, replaces, until });
      return;
    }
    case 'publish':
      return publish(store, model, owner, key, has('draft'));
    case 'discard':
      await store.discard(owner, key);
      if (has('draft')) model.articles.delete(key);
      return;
    case 'remove': {
      const published = has('published');
      expect(await store.remove(owner, key)).toBe(published !== null);
      if (published) Object.assign(published, { state: 'removed', until: model.now + 10 * 60_000 });
      return;
    }
    case 'restore': {
      const removed = has('removed');
      const kept = await store.restore(owner, key);
      if (!removed) expect(kept).toEqual({ kind: 'gone' });
      else if (passes(model, owner, removed, null)) expect(kept.kind).toBe('over limit');
      else {
        expect(kept.kind).toBe('kept');
        Object.assign(removed, { state: 'published', until: Number.POSITIVE_INFINITY });
      }
      return;
    }
    case 'rename': {
      const published = has('published');
      expect(await store.rename(owner, key, given.topic)).toBe(published !== null);
      if (published) published.given = given.topic;
      return;
    }
    case 'use': {
      const own = given.replaces ? { own: key } : null;
      const wanted = given.statements > 15 ? { shared: given.topic } : own;
      const works = wanted !== own || own === null || has('published') !== null;
      expect(await store.useIn(owner, given.channel, wanted)).toBe(works);
      const place = `${owner} ${given.channel}`;
      if (wanted !== null && works) model.channels.set(place, wanted);
      else if (wanted === null) model.channels.delete(place);
      return;
    }
    case 'wait':
      model.now += given.statements * 60_000;
      return;
    case 'forget':
      await store.forget(owner);
      for (const [other, article] of model.articles)
        if (article.owner === owner) model.articles.delete(other);
      for (const place of model.channels.keys())
        if (place.startsWith(`${owner} `)) model.channels.delete(place);
      return;
  }
}

async function publish(
  store: Store,
  model: Model,
  owner: Owner,
  key: string,
  draft: ModelArticle | null,
): Promise<void> {
  const kept = await store.publish(owner, key);
  const target = draft?.replaces ? model.articles.get(draft.replaces) : undefined;
  const isInPlace = target?.owner === owner && target.state === 'published';
  if (!draft || (draft.replaces !== null && !isInPlace)) {
    expect(kept).toEqual({ kind: 'gone' });
    return;
  }
  if (passes(model, owner, draft, draft.replaces)) {
    expect(kept.kind).toBe('over limit');
    return;
  }
  expect(kept).toMatchObject({ kind: 'kept', article: { key: draft.replaces ?? key } });
  model.articles.delete(key);
  if (target) Object.assign(target, { topic: draft.topic, statements: draft.statements });
  // Last of all: maps keep the order in which keys come.
  else model.articles.set(key, { ...draft, state: 'published', until: Number.POSITIVE_INFINITY });
}

function published(model: Model, owner: Owner): [string, ModelArticle][] {
  return [...model.articles].filter(
    ([, article]) => article.owner === owner && article.state === 'published',
  );
}

function usage(articles: readonly ModelArticle[]) {
  return {
    articles: articles.length,
    bytes: sum(articles.map((article) => fileOf(article).file.bytes.length)),
    statements: sum(articles.map(({ statements }) => statements)),
  };
}

function passes(model: Model, owner: Owner, more: ModelArticle, without: string | null): boolean {
  const others = published(model, owner).filter(([key]) => key !== without);
  const would = usage([...others.map(([, article]) => article), more]);
  return (
    would.articles > LIMITS.articles || would.bytes > LIMITS.bytes || would.statements > LIMITS.statements
  );
}

async function compare(store: Store, model: Model, owner: Owner): Promise<void> {
  const expected = published(model, owner);
  const { articles, channels } = await store.readings(owner);
  expect(articles.map(({ kept, reading }) => [kept.key, kept.title, reading])).toEqual(
    expected.map(([key, article]) => {
      const { reading } = fileOf(article);
      return [key, article.given ?? reading.article.title, reading];
    }),
  );
  expect(await store.list(owner)).toEqual(articles.map(({ kept }) => kept));
  expect(await store.usage(owner)).toEqual(usage(expected.map(([, article]) => article)));
  const about = [...model.channels].filter(
    ([place, article]) =>
      place.startsWith(`${owner} `) &&
      ('shared' in article || expected.some(([other]) => other === article.own)),
  );
  expect(channels).toEqual(new Map(about.map(([place, article]) => [place.split(' ')[1], article])));
  for (const [key, article] of model.articles) {
    const isHere = article.owner === owner && article.state === 'published';
    expect(await store.source(owner, key)).toEqual(isHere ? fileOf(article).file : null);
    const isDraft = article.owner === owner && article.state === 'draft' && article.until > model.now;
    expect((await store.findDraft(owner, key))?.replaces).toEqual(isDraft ? article.replaces : undefined);
  }
}

const fileOf = ({ topic, statements }: ModelArticle) => draftOn(topic, statements);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
