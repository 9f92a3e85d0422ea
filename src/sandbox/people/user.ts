import type { Locale, Snowflake } from 'discord-api-types/v10';
import { AllowedMentionsTypes, PermissionFlagsBits } from 'discord-api-types/v10';
import { availableCommands } from '../interactions/availability.ts';
import type { OptionInputs } from '../interactions/command-options.ts';
import type { Channel, StoredMessage } from '../state/channel.ts';
import { channelMentionDefaults, createMessage, deleteMessage } from '../state/messages.ts';
import { may, writing } from '../state/permissions.ts';
import type { Person, World } from '../state/world.ts';
import type { SuggestedChoice } from '../validate/autocomplete.ts';
import { codePoints } from '../validate/fields.ts';
import { limits } from '../validate/limits.ts';
import { useMessageCommand, useSlashCommand, useUserCommand } from './commands.ts';
import { chooseInSelect, pressButton } from './components.ts';
import { type FieldInputs, submitModal } from './modals.ts';
import type { ActionResult, OpenedModal, OutcomeWatch } from './outcome.ts';
import { type SeenMessage, seenMessage } from './seen-message.ts';

/** A place to write in, by id. */
export interface Place {
  readonly id: Snowflake;
}

/** How a message is said. */
export interface SayOptions {
  /** The message that is replied to. */
  readonly replyTo?: { readonly id: Snowflake };
  /** Whether its author is pinged; true where nothing is said, as in Discord. */
  readonly ping?: boolean;
}

/** Somebody who uses Discord, and what they can do with the bot. */
export interface User {
  readonly id: Snowflake;
  readonly name: string;
  /** The language that they have chosen for themselves. */
  readonly locale: Locale;
  /** Uses a slash command; a subcommand follows the name: "article add". */
  command(place: Place, name: string, options?: OptionInputs): Promise<ActionResult>;
  /** What the bot suggests for the option that is being typed. */
  complete(
    place: Place,
    name: string,
    options: OptionInputs,
    focused: string,
  ): Promise<readonly SuggestedChoice[]>;
  /** Uses a command of a message's "Apps" menu. */
  messageCommand(place: Place, name: string, message: { readonly id: Snowflake }): Promise<ActionResult>;
  /** Uses a command of somebody's "Apps" menu. */
  userCommand(place: Place, name: string, user: { readonly id: Snowflake }): Promise<ActionResult>;
  /** Presses a button of a message. */
  press(message: MessagePlace, customId: string): Promise<ActionResult>;
  /** Chooses in a select menu of a message. */
  select(message: MessagePlace, customId: string, values: readonly string[]): Promise<ActionResult>;
  /** Sends off a form that the bot opened. */
  submit(modal: OpenedModal, values: FieldInputs): Promise<ActionResult>;
  /** Writes a message. */
  say(place: Place, content: string, options?: SayOptions): Promise<SeenMessage>;
  /** Deletes a message of one's own, or another's with the permission to manage messages; hides a private one. */
  remove(message: MessagePlace): Promise<void>;
  /** Shows that one is typing. */
  type(place: Place): void;
  /** Names of the commands that Discord's client offers here. */
  commandsIn(place: Place): readonly string[];
  /** Chooses another language. */
  setLocale(locale: Locale): void;
  /** Installs the application for oneself. */
  install(): void;
}

/** A message, by its id and its channel's. */
export interface MessagePlace {
  readonly id: Snowflake;
  readonly channel_id: Snowflake;
}

/** Somebody's hands on the sandbox. */
export function createUserHandle(world: World, outcomes: OutcomeWatch, person: Person): User {
  const { id } = person.user;
  const at = (place: Place) => channelFor(world, id, place.id);
  const seen = (message: MessagePlace) => messageFor(world, id, message);
  return {
    id,
    name: person.user.username,
    get locale() {
      return person.locale;
    },
    setLocale: (locale) => {
      person.locale = locale;
    },
    command: async (place, name, options = {}) =>
      outcomes.of(useSlashCommand(world, id, at(place), name, options)),
    complete: async (place, name, options, focused) =>
      outcomes.choicesOf(useSlashCommand(world, id, at(place), name, options, focused)),
    messageCommand: async (place, name, message) => {
      const stored = seen({ id: message.id, channel_id: place.id });
      return outcomes.of(useMessageCommand(world, id, at(place), name, stored));
    },
    userCommand: async (place, name, user) =>
      outcomes.of(useUserCommand(world, id, at(place), name, user.id)),
    press: async (message, customId) =>
      outcomes.of(pressButton(world, id, at({ id: message.channel_id }), seen(message), customId)),
    select: async (message, customId, values) =>
      outcomes.of(chooseInSelect(world, id, at({ id: message.channel_id }), seen(message), customId, values)),
    submit: async (modal, values) =>
      outcomes.of(submitModal(world, id, at({ id: modal.interaction.channelId }), modal, values)),
    say: async (place, content, options = {}) => say(world, id, at(place), content, options),
    remove: async (message) => remove(world, id, at({ id: message.channel_id }), seen(message)),
    type: (place) => {
      world.events.emit('typing', at(place), id);
    },
    commandsIn: (place) => availableCommands(world, at(place), id).map(({ command }) => command.name),
    install: () => {
      person.installed = true;
    },
  };
}

function say(
  world: World,
  userId: Snowflake,
  channel: Channel,
  content: string,
  { replyTo, ping = true }: SayOptions,
): SeenMessage {
  const length = codePoints(content);
  if (content.trim() === '' || length > limits.message.content) {
    throw new Error(`A message has 1 to ${limits.message.content} characters, not ${length}.`);
  }
  if (!may(world, channel, userId, writing(channel))) {
    throw new Error('This person may not write in this channel.');
  }
  const reference = replyTo ? messageFor(world, userId, { id: replyTo.id, channel_id: channel.id }) : null;
  const { User: users, Role: roles, Everyone: everyone } = AllowedMentionsTypes;
  const parse: AllowedMentionsTypes[] = [users, roles, everyone];
  const stored = createMessage(world, {
    channel,
    authorId: userId,
    body: { content, allowed_mentions: { parse, replied_user: ping } },
    mentionDefaults: channelMentionDefaults,
    reference,
    pingsReferenced: ping,
  });
  return seenMessage(stored);
}

function remove(world: World, userId: Snowflake, channel: Channel, stored: StoredMessage): void {
  const isOwn = stored.message.author.id === userId || stored.visibleTo === userId;
  if (!isOwn && !may(world, channel, userId, PermissionFlagsBits.ManageMessages)) {
    throw new Error('This person may not delete a message of somebody else.');
  }
  deleteMessage(world, channel, stored);
}

function channelFor(world: World, userId: Snowflake, id: Snowflake): Channel {
  const channel = world.channels.get(id);
  if (channel && may(world, channel, userId, PermissionFlagsBits.ViewChannel)) return channel;
  throw new Error(`This person sees no channel ${id}; let them join its server first.`);
}

function messageFor(world: World, userId: Snowflake, { id, channel_id }: MessagePlace): StoredMessage {
  const stored = channelFor(world, userId, channel_id).messages.get(id);
  if (stored && (stored.visibleTo === null || stored.visibleTo === userId)) return stored;
  throw new Error(`This person sees no message ${id}: it was deleted, or only somebody else sees it.`);
}
