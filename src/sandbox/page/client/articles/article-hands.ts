import { sentFile, textFile } from '../file.ts';
import type { PageContext } from '../page-context.ts';
import { isNarrow } from '../places/drawer.ts';
import { loadSuggestions } from './suggestions.ts';

/** What is done with articles. */
export function createArticleHands(page: PageContext) {
  const { store, request, say, focusOn } = page;

  /** Has the bot read a file; null where it took it, else why not. */
  async function add(file: File): Promise<string | null> {
    const { view } = store.get();
    if (!view) return 'The page is not connected yet.';
    const { maxBytes } = view.shelf;
    if (file.size > maxBytes)
      return `${file.name} has ${megabytes(file.size)} MB, and at most ${megabytes(maxBytes)} MB are read.`;
    const outcome = await request({ act: 'addArticle', file: await sentFile(file) });
    if (!outcome.ok) return `${file.name}: ${outcome.problem}`;
    store.set({ atHand: outcome.article ?? null, showsArticles: true });
    if (isNarrow()) store.set({ drawer: 'articles' });
    const title = store.get().view?.shelf.articles.find(({ key }) => key === outcome.article)?.article?.title;
    say('done', `“${title ?? file.name}” has been read. Ask it.`);
    void loadSuggestions(page);
    return null;
  }

  async function change(act: 'keepArticle' | 'discardArticle', key: string): Promise<void> {
    const outcome = await request({ act, key });
    if (!outcome.ok) say('problem', outcome.problem);
    else if (act === 'keepArticle') {
      if (store.get().atHand === key) store.set({ atHand: outcome.article ?? null });
      say('done', `It is kept as ${outcome.article ?? 'a file'}.`);
    }
  }

  return {
    addFiles: async (files: readonly File[]) => {
      for (const file of files) {
        const problem = await add(file);
        if (problem !== null) say('problem', problem);
      }
    },
    addText: async (text: string) => {
      const problem = await add(textFile(nameFor(text), text));
      const { overlay } = store.get();
      if (overlay.kind !== 'paste') return;
      store.set({ overlay: problem === null ? { kind: 'none' } : { ...overlay, text, problem } });
    },
    keep: (key: string) => void change('keepArticle', key),
    discard: (key: string) => void change('discardArticle', key),
    takeInHand: (key: string) => {
      store.set({ atHand: key });
      void loadSuggestions(page);
    },
    toggleArticles: () => {
      if (!isNarrow()) store.set({ showsArticles: !store.get().showsArticles });
      else {
        store.set({ drawer: 'articles' });
        focusOn('articles');
      }
    },
  };
}

/** A file name after a text's first words; without an ending, so that the reader tells the format by the text. */
function nameFor(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 8) ?? [];
  return words.join('-').toLowerCase().slice(0, 60) || 'pasted';
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
