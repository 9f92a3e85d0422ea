import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createLibraries } from '../library/create-libraries.ts';
import { articlesOf } from '../library/folder-reading.ts';
import type { Libraries } from '../library/libraries.ts';
import type { Shelf } from '../library/shelf.ts';
import type { Store } from '../library/store/store.ts';
import { measuredStore } from '../operator/measured-store.ts';
import type { Metrics } from '../operator/metrics.ts';
import { CannotStart } from './cannot-start.ts';
import { waitForStore } from './wait-for-store.ts';

/** The articles that questions are answered from: the folder's, and those that moderators have added. */
export interface Articles {
  readonly shelf: Shelf;
  readonly store: Store;
  readonly libraries: Libraries;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database over the folder's articles, which may still be being read then.
 *
 * @throws CannotStart where the database cannot be used
 */
export async function openArticles(
  shelf: Shelf,
  config: Config,
  log: Logger,
  metrics: Metrics | null,
): Promise<Articles> {
  const opened = await waitForStore(config.databaseUrl, config.limits, log);
  const { knowledgeShared: sharedShown, libraryCacheMb: cacheMb } = config;
  const counts = { asked: 0, read: 0 };
  const store = metrics ? countedStore(opened, metrics, counts) : opened;
  const libraries = createLibraries({ store, shared: shelf.current, sharedShown, cacheMb });
  if (metrics) {
    metrics.showCache(() => ({
      hits: Math.max(0, counts.asked - counts.read),
      misses: counts.read,
      bytes: libraries.bytes(),
    }));
  }
  return {
    shelf,
    store,
    libraries: metrics ? countedLibraries(libraries, counts) : libraries,
    close: async () => {
      libraries.close();
      shelf.close();
      await store.close();
    },
  };
}

/**
 * What the folder holds at the start, in a sentence.
 *
 * @throws CannotStart where the folder's articles are to answer and it cannot be read
 */
export async function whatWasRead(
  { opened }: Shelf,
  { knowledgeDir, knowledgeShared }: Config,
): Promise<string> {
  const reading = await opened;
  if (!knowledgeShared) return 'Each server has the articles that its moderators add with /article.';
  if (!reading.ok) throw new CannotStart(reading.problem);
  const articles = articlesOf(reading.files);
  if (articles.length > 0) return `It has read ${articles.map(({ title }) => `“${title}”`).join(', ')}.`;
  const reason = reading.files.length === 0 ? 'There is no article' : 'No article can be read';
  return `${reason} in "${knowledgeDir}" yet: put a Markdown, text or HTML file there, or add one in Discord with /article.`;
}

/** How often a library was asked for, and how often the articles had to be read for it. */
interface Counts {
  asked: number;
  read: number;
}

function countedStore(store: Store, metrics: Metrics, counts: Counts): Store {
  return measuredStore(store, {
    called: (call, milliseconds, failed) => {
      if (call === 'readings') counts.read++;
      metrics.called(call, milliseconds, failed);
    },
  });
}

function countedLibraries(libraries: Libraries, counts: Counts): Libraries {
  return {
    of: (owner) => {
      counts.asked++;
      return libraries.of(owner);
    },
  };
}
