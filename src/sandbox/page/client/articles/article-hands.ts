import { sentFile, textFile } from '../file.ts';
import { runCommand } from '../messages/run-command.ts';
import type { PageContext } from '../page-context.ts';
import { isNarrow } from '../places/drawer.ts';
import { mayManageHere } from './may-manage.ts';
import { loadSuggestions } from './suggestions.ts';

/** What is done with articles: by the bot's own commands, as in Discord. */
export function createArticleHands(page: PageContext) {
  const { store, say, focusOn } = page;

  /** Has the bot read files, or without any opens its form; where the visitor may not, it is asked who does. */
  async function addArticles(files: readonly File[]): Promise<void> {
    const { view, place } = store.get();
    if (!view) return say('problem', 'The page is not connected yet.');
    if (!mayManageHere(place, view)) return store.set({ overlay: { kind: 'managers', files } });
    const { command: name, option } = view.articleCommands.add;
    // Where it lies over the messages, what the bot says of the article would be behind it.
    if (isNarrow()) store.set({ drawer: 'none' });
    if (files.length === 0) await runCommand(page, name, { act: 'command', place, name, options: {} });
    for (const file of files) {
      const options = { [option]: await sentFile(file) };
      await runCommand(page, name, { act: 'command', place, name, options });
    }
  }

  return {
    addArticles,
    /** Takes a text that was pasted for a file, as Discord does with a long one. */
    addText: (text: string) => void addArticles([textFile(nameFor(text), text)]),
    removeArticle: (key: string) => {
      const { view, place } = store.get();
      if (!view) return;
      const { command: name, option } = view.articleCommands.remove;
      if (isNarrow()) store.set({ drawer: 'none' });
      void runCommand(page, name, { act: 'command', place, name, options: { [option]: key } });
    },
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

/** A file name after a text's first words, with the ending of what it seems to be. */
function nameFor(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 8) ?? [];
  const name = words.join('-').toLowerCase().slice(0, 60) || 'pasted';
  if (/^\s*<(!doctype|html|head|body)\b/i.test(text)) return `${name}.html`;
  return `${name}${/^#{1,6} \S/m.test(text) ? '.md' : '.txt'}`;
}
