import type { Article } from './article.ts';

/** What came of reading a file: an article, or the reason why there is none. */
export type Reading =
  | { readonly ok: true; readonly article: Article; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly problem: string; readonly kind?: Unreadable };

/** Why a file cannot be read, for interfaces that say it in other words; a `problem` says it in one English sentence. */
export type Unreadable =
  | 'too-large'
  | 'empty'
  | 'no-text'
  | 'binary'
  | 'encoding'
  | 'front-matter'
  | 'too-complex'
  | 'too-many-pages'
  | 'scanned'
  | 'locked'
  | 'damaged'
  | 'too-slow'
  | 'busy';

/** Something about an article that its editor should know: text that was left out, or a doubt. */
export interface Finding {
  readonly kind:
    | 'furniture'
    | 'related-link'
    | 'dateline'
    | 'credit'
    | 'no-heading'
    | 'empty-heading'
    | 'front-matter'
    | 'title';
  /** One sentence for an editor. */
  readonly message: string;
  /** The text that was left out of the answers, as it stands in the file; null where nothing was. */
  readonly text: string | null;
}
