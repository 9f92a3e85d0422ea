import type { APIApplicationCommand, APIMessage, Locale, Snowflake } from 'discord-api-types/v10';

/** Somebody whom a visitor of the page can be. */
export interface PagePerson {
  readonly id: Snowflake;
  readonly name: string;
  /** Whether they may delete what others wrote, and manage the server. */
  readonly isModerator: boolean;
}

/** A channel of the server, or the conversation of a person with the bot. */
export interface PagePlace {
  readonly id: Snowflake;
  readonly kind: 'channel' | 'direct';
  /** A channel's name, or the partner's. */
  readonly name: string;
  readonly topic: string;
}

/** A message as its viewer sees it. */
export interface PageMessage extends APIMessage {
  /** The one person who sees it ("Only you can see this"); null where everybody does. */
  readonly visibleTo: Snowflake | null;
}

/** What was found while an article was read, for its editor. */
export interface PageFinding {
  readonly message: string;
  /** The text that was left out of the answers; null where nothing was. */
  readonly text: string | null;
}

/** A file that questions are answered from, or that cannot be read. */
export interface PageArticle {
  /** Names it among all of a place; the bot's commands know one that was added there by it. */
  readonly key: string;
  readonly file: string;
  /** Whether every place has it, from the folder; otherwise it was added where it is shown. */
  readonly isShared: boolean;
  /** The article that is in use; null where no version of the file could be read. */
  readonly article: {
    /** As the bot's commands name it. */
    readonly id: string;
    readonly title: string;
    readonly sections: number;
    readonly statements: number;
    readonly speakers: number;
    readonly findings: readonly PageFinding[];
  } | null;
  /** Why the file as it stands now cannot be read: an older version is in use, or none. */
  readonly problem: string | null;
}

/** The articles that the bot answers from somewhere. */
export interface PageShelf {
  readonly articles: readonly PageArticle[];
  /** Why the folder or the database could not be read anew; null where it could. */
  readonly problem: string | null;
}

/** The server's articles, and those of a person's direct messages. */
export type PageShelves = Readonly<Record<PagePlace['kind'], PageShelf>>;

/** Which of the bot's options offers questions that the articles answer. */
export interface QuestionSource {
  readonly command: string;
  readonly option: string;
  /** The option that takes an article's id, so that questions are about this one. */
  readonly articleOption: string;
}

/** By which of the bot's commands articles come and go; each with the option that takes the file or the key. */
export interface ArticleCommands {
  readonly add: { readonly command: string; readonly option: string };
  readonly remove: { readonly command: string; readonly option: string };
}

/** Everything that one person sees when the page opens. */
export interface PageView {
  readonly self: Snowflake;
  /** The language that they have chosen for themselves: of commands, and of the bot's answers to them. */
  readonly locale: `${Locale}`;
  readonly people: readonly PagePerson[];
  readonly bot: { readonly id: Snowflake; readonly name: string };
  readonly guild: { readonly id: Snowflake; readonly name: string };
  readonly places: readonly PagePlace[];
  /** By place, oldest first. */
  readonly messages: Readonly<Record<Snowflake, readonly PageMessage[]>>;
  /** By place: what the person may use there. */
  readonly commands: Readonly<Record<Snowflake, readonly APIApplicationCommand[]>>;
  readonly shelves: PageShelves;
  readonly questions: QuestionSource;
  readonly articleCommands: ArticleCommands;
}
