import type {
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Message } from './draw/message.ts';

/** Who does something, and where: what every interaction and message has, whichever way it came. */
export interface Actor {
  readonly user: string;
  /** Null in direct messages. */
  readonly server: string | null;
  /** Where they do it; null where Discord does not say. */
  readonly channel: string | null;
  /** The channel that their thread belongs to; null where they are in none. */
  readonly parent: string | null;
  /** The user's Discord locale, such as `en-GB`. */
  readonly locale: string;
  /** Whether they may delete other people's messages where they are. */
  readonly mayManageMessages: boolean;
  /** Their roles in the server, by id. */
  readonly roles: readonly string[];
  /** Whether they may manage the server's articles; in direct messages everybody manages their own. */
  readonly mayManageServer: boolean;
}

/** A file that somebody attached; it stays at Discord's until it is fetched. */
export interface Attached {
  readonly name: string;
  /** In bytes, as Discord says. */
  readonly size: number;
  readonly url: string;
}

/** A command that somebody gives. */
export interface Invocation extends Actor {
  readonly command: string;
  /** Null where the command has none. */
  readonly subcommand: string | null;
  /** What was written or chosen; users, channels and roles by id. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Attached files by option. */
  readonly files: Readonly<Record<string, Attached>>;
  /** The text of the message that a message command was given on. */
  readonly targetText: string | null;
}

/** An option that somebody is writing. */
export interface Completion extends Actor {
  readonly command: string;
  readonly subcommand: string | null;
  readonly option: string;
  readonly value: string;
  /** The other options, as far as they are filled in. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** A button that somebody presses. */
export interface Press extends Actor {
  readonly customId: string;
  /** What stands in the message that the button is on. */
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** A form that somebody has filled in. */
export interface Submission extends Actor {
  readonly customId: string;
  /** Each field's text by its `custom_id`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What is done about an invocation or a press. */
export type Outcome =
  | { readonly kind: 'reply'; readonly message: Message; readonly private: boolean }
  /** The message that the button is on becomes this. */
  | { readonly kind: 'update'; readonly message: Message }
  /** The message that the button is on goes away. */
  | { readonly kind: 'delete' }
  /** A form opens. */
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  /**
   * The work may take longer than Discord waits: it is acknowledged at once, and the message follows. `updates`: it
   * becomes the message that the button is on; otherwise it is a reply.
   */
  | {
      readonly kind: 'later';
      readonly private: boolean;
      readonly updates: boolean;
      readonly message: () => Promise<Message>;
    };

/** A word to whoever wrote a message, for them alone; null: no word at all. It is no answer in the channel. */
export interface Aside {
  readonly kind: 'aside';
  readonly message: Message | null;
}

/** A suggestion while an option is written. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
