import type { Hands } from '../hands.ts';
import type { PageContext } from '../page-context.ts';

/** Lets articles be dropped anywhere on the page, and pasted where nothing is being written. */
export function listenForArticles({ store }: PageContext, hands: Hands): void {
  // An element within the page that is left or entered says so too: the depth tells when the page itself is.
  let depth = 0;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const end = () => {
    depth = 0;
    store.set({ isDropping: false });
  };
  addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth += 1;
    store.set({ isDropping: true });
  });
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('dragleave', (event) => {
    if (!hasFiles(event)) return;
    depth -= 1;
    if (depth <= 0) end();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    end();
    void hands.addArticles([...(event.dataTransfer?.files ?? [])]);
  });
  addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) {
      event.preventDefault();
      void hands.addArticles(files);
      return;
    }
    const isWriting =
      event.target instanceof Element && event.target.closest('input, textarea, dialog') !== null;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isWriting || text.trim() === '') return;
    event.preventDefault();
    hands.addText(text);
  });
}
