import type { APIModalInteractionResponseCallbackData, Locale, Snowflake } from 'discord-api-types/v10';
import type { PageMessage, PageShelves, PageView } from './page-view.ts';

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
