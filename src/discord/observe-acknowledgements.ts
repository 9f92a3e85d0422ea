import { type Client, Events, RESTEvents } from 'discord.js';
import type { Observer } from './observer.ts';

/** The address of an interaction's first answer. */
const CALLBACK = /\/interactions\/(\d+)\/[^/]+\/callback/;

/** Discord takes no answer that comes later, so no arrival is remembered for longer; in milliseconds. */
const LONGEST_MS = 15_000;

/** Measures how long interactions take from their arrival until Discord has taken their first answer. */
export function observeAcknowledgements(client: Client, observer: Observer): void {
  const arrivals = new Map<string, number>();
  client.on(Events.InteractionCreate, ({ id }) => {
    const now = performance.now();
    for (const [old, at] of arrivals) {
      if (now - at < LONGEST_MS) break;
      arrivals.delete(old);
    }
    arrivals.set(id, now);
  });
  client.rest.on(RESTEvents.Response, ({ path, method }, { status }) => {
    const id = CALLBACK.exec(path)?.[1];
    const arrived = id === undefined ? undefined : arrivals.get(id);
    if (id === undefined || arrived === undefined || method !== 'POST' || status >= 300) return;
    arrivals.delete(id);
    observer.acknowledged(performance.now() - arrived);
  });
}
