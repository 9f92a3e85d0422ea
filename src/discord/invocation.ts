import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Message } from './draw/message.ts';

/** Who does something, and where: what every interaction and message has, whichever way it came. */
export interface Actor {
  readonly user: string;
  /** Null in direct messages. */
  readonly server: string | null;
  /** The user's Discord locale, such as `en-GB`. */
  readonly locale: string;
  /** Whether they may delete other people's messages where they are. */
  readonly mayManageMessages: boolean;
}

/** A command that somebody gives. */
export interface Invocation extends Actor {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The text of the message that a message command was given on. */
  readonly targetText: string | null;
}

/** An option that somebody is writing. */
export interface Completion extends Actor {
  readonly command: string;
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

/** What is done about an invocation or a press. */
export type Outcome =
  | { readonly kind: 'reply'; readonly message: Message; readonly private: boolean }
  /** The message that the button is on becomes this. */
  | { readonly kind: 'update'; readonly message: Message }
  /** The message that the button is on goes away. */
  | { readonly kind: 'delete' };

/** A suggestion while an option is written. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
