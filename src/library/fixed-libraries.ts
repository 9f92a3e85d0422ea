import type { Libraries } from './libraries.ts';
import type { Library } from './library.ts';

/** The same library for everybody, as where nobody keeps articles of their own. */
export function fixedLibraries(library: Library | Promise<Library>): Libraries {
  return { of: async () => ({ library: await library, channelArticles: new Map() }) };
}
