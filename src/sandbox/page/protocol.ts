import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  Locale,
  Snowflake,
} from 'discord-api-types/v10';

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

/** What the server tells an open page. */
export type Notice =
  | { readonly tell: 'view'; readonly view: PageView }
  | { readonly tell: 'message' | 'edit'; readonly message: PageMessage }
  | { readonly tell: 'delete'; readonly id: Snowflake; readonly channelId: Snowflake }
  | { readonly tell: 'typing'; readonly userId: Snowflake; readonly channelId: Snowflake }
  | { readonly tell: 'commands'; readonly commands: PageView['commands'] }
  | { readonly tell: 'shelves'; readonly shelves: PageShelves }
  | { readonly tell: 'outcome'; readonly request: number; readonly outcome: Outcome };

/** A file on its way to the bot, its bytes in base64. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** What an option of a command is filled with: files and things with an id stand for themselves. */
export type OptionValue = string | number | boolean | { readonly id: Snowflake } | SentFile;

/** What a field of a form is filled with. */
export type FieldValue = string | boolean | readonly string[] | readonly SentFile[];

/** What a person does. */
export type Action =
  | { readonly act: 'become'; readonly person: Snowflake }
  | { readonly act: 'setLocale'; readonly locale: `${Locale}` }
  | {
      readonly act: 'say';
      readonly place: Snowflake;
      readonly content: string;
      readonly replyTo: Snowflake | null;
    }
  | {
      readonly act: 'command';
      readonly place: Snowflake;
      readonly name: string;
      readonly options: Readonly<Record<string, OptionValue>>;
    }
  | {
      readonly act: 'complete';
      readonly place: Snowflake;
      readonly name: string;
      readonly options: Readonly<Record<string, OptionValue>>;
      readonly focused: string;
    }
  | {
      readonly act: 'messageCommand';
      readonly place: Snowflake;
      readonly name: string;
      readonly message: Snowflake;
    }
  | {
      readonly act: 'press';
      readonly place: Snowflake;
      readonly message: Snowflake;
      readonly customId: string;
    }
  | {
      readonly act: 'select';
      readonly place: Snowflake;
      readonly message: Snowflake;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly act: 'submit';
      readonly modal: Snowflake;
      readonly values: Readonly<Record<string, FieldValue>>;
    }
  | { readonly act: 'remove'; readonly place: Snowflake; readonly message: Snowflake };

/** A value that an option is offered. */
export interface PageChoice {
  readonly name: string;
  readonly value: string | number;
}

/** A form that the bot opened. */
export interface PageModal {
  readonly id: Snowflake;
  readonly body: APIModalInteractionResponseCallbackData;
}

/** What came of an action. */
export type Outcome =
  | {
      readonly ok: true;
      /** Whether the bot did not answer in time. */
      readonly failed?: boolean;
      readonly choices?: readonly PageChoice[];
      readonly modal?: PageModal;
    }
  | { readonly ok: false; readonly problem: string };

/** An action with the number by which its outcome is known. */
export interface Request {
  readonly request: number;
  readonly action: Action;
}

/** The page's session is not the server's: it was started anew, and the page has to be loaded again. */
export const SESSION_UNKNOWN = 4001;
