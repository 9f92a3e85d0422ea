import type { Store } from '../library/store/store.ts';
import type { Metrics } from './metrics.ts';

/** A store whose calls are timed and whose failures are counted; it does the same otherwise. */
export function measuredStore(store: Store, { called }: Pick<Metrics, 'called'>): Store {
  const measured =
    <Given extends unknown[], Result>(name: string, call: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      const begun = performance.now();
      let failed = true;
      try {
        const result = await call(...given);
        failed = false;
        return result;
      } finally {
        called(name, performance.now() - begun, failed);
      }
    };
  return {
    ...store,
    list: measured('list', store.list),
    readings: measured('readings', store.readings),
    draft: measured('draft', store.draft),
    findDraft: measured('findDraft', store.findDraft),
    publish: measured('publish', store.publish),
    discard: measured('discard', store.discard),
    remove: measured('remove', store.remove),
    restore: measured('restore', store.restore),
    rename: measured('rename', store.rename),
    source: measured('source', store.source),
    useIn: measured('useIn', store.useIn),
    usage: measured('usage', store.usage),
    forget: measured('forget', store.forget),
    ping: measured('ping', store.ping),
  };
}
