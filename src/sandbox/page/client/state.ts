import type { Snowflake } from 'discord-api-types/v10';
import type { PageArticle, PageView } from '../page-view.ts';
import type { PageModal } from '../protocol.ts';
import type { Draft } from './composer/draft.ts';

/** A command that is on its way, or that nobody answered: what Discord shows in place of an answer. */
export interface Sending {
  readonly id: number;
  readonly place: Snowflake;
  readonly command: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly hasFailed: boolean;
}

/** The menu of a message, and where it was opened. */
export interface MessageMenu {
  readonly message: Snowflake;
  readonly x: number;
  readonly y: number;
  readonly showsApps: boolean;
}

/** Something that is said at the edge of the page for a while. */
export interface Toast {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
}

/** A side panel that slides over the messages where there is no room beside them; its element's id. */
export type DrawerName = 'places' | 'articles';

/** What lies over the page. */
export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'people' }
  | { readonly kind: 'languages' }
  | { readonly kind: 'bringIt' }
  /** Who adds articles, where the visitor may not; without files, by the bot's form. */
  | { readonly kind: 'managers'; readonly files: readonly File[] }
  | { readonly kind: 'form'; readonly modal: PageModal; readonly problem: string | null };

/** Questions to click on, and the one article that they are about; null where they are about all. */
export interface Suggestions {
  readonly questions: readonly string[];
  readonly about: NonNullable<PageArticle['article']> | null;
}

/** Everything that the page is drawn from. */
export interface PageState {
  readonly connection: 'connecting' | 'open' | 'lost';
  readonly view: PageView | null;
  readonly place: Snowflake;
  /** By place, what is being written there. */
  readonly drafts: Readonly<Record<Snowflake, Draft>>;
  /** Components that have been used and wait for the bot: `MESSAGE CUSTOM_ID`. */
  readonly waiting: ReadonlySet<string>;
  /** Messages on which an interaction failed. */
  readonly failed: ReadonlySet<Snowflake>;
  readonly sending: readonly Sending[];
  readonly typing: Readonly<Record<Snowflake, { readonly userId: Snowflake; readonly until: number }>>;
  readonly menu: MessageMenu | null;
  readonly overlay: Overlay;
  readonly toasts: readonly Toast[];
  /** Which of the side panels is open where there is no room for both. */
  readonly drawer: DrawerName | 'none';
  readonly showsArticles: boolean;
  /** The article that was chosen or added last. */
  readonly atHand: string | null;
  readonly suggestions: Suggestions;
  readonly isDropping: boolean;
  /** What a screen reader is to say. */
  readonly announcement: string;
  /** Counts upwards wherever something that happens on the page needs a name. */
  readonly nextId: number;
}

export const initialState: PageState = {
  connection: 'connecting',
  view: null,
  place: '',
  drafts: {},
  waiting: new Set(),
  failed: new Set(),
  sending: [],
  typing: {},
  menu: null,
  overlay: { kind: 'none' },
  toasts: [],
  drawer: 'none',
  showsArticles: true,
  atHand: null,
  suggestions: { questions: [], about: null },
  isDropping: false,
  announcement: '',
  nextId: 1,
};
