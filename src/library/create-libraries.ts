import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import { boundHeap } from './bound-heap.ts';
import { distinctId } from './distinct-id.ts';
import type { Holding, Libraries } from './libraries.ts';
import { createLibrary, createLibraryGradually, type Library } from './library.ts';
import { articleBytes, indexBytes } from './library-bytes.ts';
import type { Owner } from './owner.ts';
import { type Store, StoreUnavailable } from './store/store.ts';

/** How long a database that could not be used is left alone while there is something in memory; in milliseconds. */
const REST_MS = 1000;

/** Least that an owner counts for in the cache, in bytes: its key and what hangs on it. */
const ENTRY_BYTES = 500;

export interface LibrariesSettings {
  readonly store: Store;
  /** The articles that everybody may ask, as they are now; from the folder. */
  readonly shared: () => Library | Promise<Library>;
  /** Whether the shared articles are answered from. */
  readonly sharedShown: boolean;
  /** How much memory the owners' own libraries may take together, in megabytes; estimated. */
  readonly cacheMb: number;
}

/** Libraries of which those that were asked last are in memory. */
export interface CachedLibraries extends Libraries {
  /** How much the owners' own libraries in memory take, in bytes; estimated. */
  readonly bytes: () => number;
  readonly close: () => void;
}

/** What is in memory of an owner. */
interface Entry {
  readonly own: Own;
  readonly shared: Library;
  readonly holding: Holding;
  /** Something changed since: it answers only while the store cannot be read. */
  isStale: boolean;
}

/** An owner's own articles, and what each channel is about: by the index among them, or by the id of a shared article. */
interface Own {
  readonly articles: readonly Article[];
  readonly channels: ReadonlyMap<string, number | { readonly shared: string }>;
}

/** A reading of the store that is under way. */
interface Loading {
  readonly own: Promise<Own>;
  /** Something changed since it began. */
  isStale: boolean;
}

/** A library that is being made. */
interface Making {
  readonly own: Own;
  readonly shared: Library;
  readonly holding: Promise<Holding>;
  /** Something changed since it began. */
  isStale: boolean;
}

const NOTHING = createLibrary([]);

/**
 * The owners' libraries over a store: each is read and indexed when it is first asked for, kept while others are used less
 * and the memory allows it, and read anew when the store says that it changed. While the store cannot be used, what is in
 * memory goes on answering. An owner without articles gets the shared library itself.
 */
export function createLibraries(settings: LibrariesSettings): CachedLibraries {
  const { store, shared, sharedShown, cacheMb } = settings;
  boundHeap();
  const maxSize = Math.max(1, Math.round(cacheMb * 1_000_000));
  // One that is larger than all that may be kept is kept while nobody else asks: reading it each time would be worse.
  const sizeCalculation = (entry: Entry) => Math.min(entryBytes(entry), maxSize);
  const entries = new LRUCache<Owner, Entry>({ maxSize, sizeCalculation });
  const loading = new Map<Owner, Loading>();
  const making = new Map<Owner, Making>();
  let restUntil = 0;

  const stopListening = store.onChange((changed) => {
    const owners = [...loading.keys(), ...making.keys(), ...entries.keys()];
    for (const owner of changed === null ? owners : [changed]) {
      for (const one of [loading.get(owner), making.get(owner), entries.peek(owner)])
        if (one) one.isStale = true;
      loading.delete(owner);
    }
  });

  /** Reads an owner's articles, once for all who wait for them. */
  function load(owner: Owner): Loading {
    const underWay = loading.get(owner);
    if (underWay) return underWay;
    const own = readOwn(store, owner).finally(() => {
      if (loading.get(owner) === started) loading.delete(owner);
    });
    const started: Loading = { own, isStale: false };
    loading.set(owner, started);
    return started;
  }

  async function keep(owner: Owner, own: Own, now: Library, isStale: boolean): Promise<Holding> {
    // Others may have waited for the same, or wait for it now.
    for (const one of [entries.peek(owner), making.get(owner)])
      if (one && one.own === own && one.shared === now) return one.holding;
    const made: Making = { own, shared: now, holding: holdingOf(own, now), isStale };
    making.set(owner, made);
    try {
      const holding = await made.holding;
      // One that was begun later has newer articles.
      if (making.get(owner) === made)
        entries.set(owner, { own, shared: now, holding, isStale: made.isStale });
      return holding;
    } finally {
      if (making.get(owner) === made) making.delete(owner);
    }
  }

  const answers = (entry: Entry): boolean => !entry.isStale || performance.now() < restUntil;

  /** @param last what is in memory, and answers only where the store cannot */
  async function readAnew(owner: Owner, now: Library, last: Entry | undefined): Promise<Holding> {
    const underWay = load(owner);
    try {
      const own = await underWay.own;
      return await keep(owner, own, now, underWay.isStale);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      restUntil = performance.now() + REST_MS;
      if (last) return keep(owner, last.own, now, true);
      throw error;
    }
  }

  function holdingNow(owner: Owner, now: Library): Holding | Promise<Holding> {
    const entry = entries.get(owner);
    if (!entry || !answers(entry)) return readAnew(owner, now, entry);
    return entry.shared === now ? entry.holding : keep(owner, entry.own, now, entry.isStale);
  }

  return {
    close: stopListening,
    bytes: () => entries.calculatedSize,
    of: (owner) => {
      const now = sharedShown ? shared() : NOTHING;
      return now instanceof Promise
        ? now.then((library) => holdingNow(owner, library))
        : holdingNow(owner, now);
    },
  };
}

async function readOwn(store: Store, owner: Owner): Promise<Own> {
  const { articles, channels } = await store.readings(owner);
  const places = new Map(articles.map(({ kept }, index) => [kept.key, index]));
  return {
    articles: articles.map(({ kept, reading }) => ({ ...reading.article, title: kept.title })),
    channels: new Map(
      [...channels].flatMap(([channel, about]) => {
        const place = 'own' in about ? places.get(about.own) : about;
        return place === undefined ? [] : [[channel, place] as const];
      }),
    ),
  };
}

async function holdingOf({ articles, channels }: Own, shared: Library): Promise<Holding> {
  if (articles.length === 0)
    return { library: shared, channelArticles: channelArticlesOf(channels, [], shared) };
  const hashes = new Set(articles.map(({ hash }) => hash));
  // An article that is both would be quoted twice.
  const others = shared.articles.filter(({ hash }) => !hashes.has(hash));
  const taken = new Set(others.map(({ id }) => id));
  const own = articles.map((article) => ({ ...article, id: distinctId(article.id, taken) }));
  return {
    library: await createLibraryGradually([...own, ...others]),
    channelArticles: channelArticlesOf(channels, own, shared),
  };
}

/** @param own - The owner's articles, as they stand in their library. */
function channelArticlesOf(
  channels: Own['channels'],
  own: readonly Article[],
  shared: Library,
): Holding['channelArticles'] {
  const articleOf = (about: number | { readonly shared: string }) => {
    if (typeof about === 'number') return own[about];
    const article = shared.articles.find(({ id }) => id === about.shared);
    return own.find(({ hash }) => hash === article?.hash) ?? article;
  };
  return new Map(
    [...channels].flatMap(([channel, about]) => {
      const article = articleOf(about);
      return article ? [[channel, article] as const] : [];
    }),
  );
}

function entryBytes({ own, holding }: Entry): number {
  if (own.articles.length === 0) return ENTRY_BYTES;
  return ENTRY_BYTES + articleBytes(own.articles) + indexBytes(holding.library.index);
}
