import type { PageShelf } from '../protocol.ts';

/** What came of something that was done with an article: its key or file name, or one sentence on why not. */
export type DeskResult =
  | { readonly ok: true; readonly article: string }
  | { readonly ok: false; readonly problem: string };

/** The articles behind the page. Whoever starts the page provides it, because the sandbox knows nothing of articles. */
export interface ArticleDesk {
  /** What the bot answers from now. */
  readonly shelf: () => PageShelf;
  /** Reads a file and lets the bot answer from it; it is in memory alone. */
  readonly add: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<DeskResult>;
  /** Writes an article that was added into the folder. */
  readonly keep: (key: string) => Promise<DeskResult>;
  /** Takes an article that was added away again. */
  readonly discard: (key: string) => Promise<DeskResult>;
  /** Calls the listener after each change, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
}
