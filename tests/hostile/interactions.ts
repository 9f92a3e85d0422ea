import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { hostileText, hostileTextUpTo, hostileValue, PROTOTYPE_KEYS } from './corpus.ts';
import { SERVER } from './world.ts';

const {
  String: text,
  Boolean: flag,
  Subcommand: subcommand,
  Attachment: attachment,
} = ApplicationCommandOptionType;

/** Permissions of nobody, of a moderator, of a manager, of an administrator, of everything. */
const permissions = fc.constantFrom('0', '8192', '32', '8', String(2n ** 53n - 1n));

const locale = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('en-US', 'de', 'hi', 'ru', 'es-ES', 'ja') },
  { weight: 1, arbitrary: hostileTextUpTo(50) },
);

/** Who sends an interaction: a member of the hostile server, or somebody in direct messages. */
const sender = fc
  .record({ server: fc.constantFrom(SERVER, null), permissions, locale })
  .map(({ server, permissions, locale }) => {
    const user = { id: '77', username: 'mallory' };
    const channel = { id: '5000', type: 0 };
    const common = { application_id: '1', token: 'x', version: 1, channel, channel_id: channel.id, locale };
    return server === null
      ? { ...common, user, context: 1 }
      : { ...common, guild_id: server, member: { user, permissions }, context: 0 };
  });

const named = (type: ApplicationCommandOptionType, name: string, value: fc.Arbitrary<unknown>) =>
  fc.record({ type: fc.constant(type), name: fc.constant(name), value });

const maybe = <T>(option: fc.Arbitrary<T>) => fc.option(option, { nil: undefined });

const options = (...all: fc.Arbitrary<unknown>[]) =>
  fc.tuple(...all.map(maybe)).map((given) => given.filter((one) => one !== undefined));

/** A command as Discord may send it: its options are there or not, of the right type, and hold anything. */
function command(ids: readonly string[]): fc.Arbitrary<object> {
  const article = named(text, 'article', fc.oneof(fc.constantFrom(...ids), hostileText));
  const isPrivate = named(flag, 'private', fc.boolean());
  const length = named(text, 'length', fc.constantFrom('short', 'medium', 'long', 'endless'));
  const title = named(text, 'title', hostileText);
  const inside = (name: string, ...given: fc.Arbitrary<unknown>[]) =>
    fc.record({ type: fc.constant(subcommand), name: fc.constant(name), options: options(...given) });
  const slash = (name: string, given: fc.Arbitrary<unknown[]>) =>
    fc.record({ id: fc.constant('9'), name: fc.constant(name), type: fc.constant(1), options: given });
  const channel = named(
    ApplicationCommandOptionType.Channel,
    'channel',
    fc.constantFrom('5000', '6000', 'x'),
  );
  return fc.oneof(
    slash('ask', options(named(text, 'question', hostileText), article, isPrivate)),
    slash('quote', options(named(text, 'speaker', hostileText), named(text, 'about', hostileText), article)),
    slash('summary', options(article, length, isPrivate)),
    slash(
      'article',
      fc
        .oneof(
          inside('list'),
          inside('add', named(attachment, 'file', fc.constantFrom('1', ...PROTOTYPE_KEYS))),
          inside('remove', article),
          inside('rename', article, title),
          inside('replace', article),
          inside('use', article, channel),
          inside('export', article),
        )
        .map((one) => [one]),
    ),
    hostileText.map((content) => ({
      id: '9',
      name: 'Find in article',
      type: ApplicationCommandType.Message,
      target_id: '3',
      resolved: { messages: { '3': { id: '3', content } } },
    })),
  );
}

/** An option that is being written. */
function completion(ids: readonly string[]): fc.Arbitrary<object> {
  const written = fc.constantFrom(
    ['ask', 'question'],
    ['ask', 'article'],
    ['quote', 'speaker'],
    ['quote', 'article'],
    ['summary', 'article'],
  );
  return fc
    .tuple(written, hostileText, fc.option(fc.oneof(fc.constantFrom(...ids), hostileText)))
    .map(([[name, option], value, article]) => ({
      id: '9',
      name,
      type: 1,
      options: [
        ...(article === null || option === 'article'
          ? []
          : [{ type: text, name: 'article', value: article }]),
        { type: text, name: option, value, focused: true },
      ],
    }));
}

/** A `custom_id` that was drawn once, was drawn for somebody else, is like one, or is anything. */
export function customId(ids: readonly string[], drawn: readonly string[]): fc.Arbitrary<string> {
  const action = fc.constantFrom(
    ...'context more share speaker delete publish cancel remove stay undo list add replace'.split(' '),
  );
  const part = fc.oneof(
    fc.constantFrom(...ids, '-', 'ask', 'quote', 'summary', 'short', '0', '1', '99999', '-1', '999999', ''),
    fc.constantFrom(...PROTOTYPE_KEYS),
    fc.nat().map(String),
    hostileTextUpTo(30),
  );
  return fc.oneof(
    fc.constantFrom(...drawn),
    fc.tuple(action, fc.array(part, { maxLength: 5 })).map(([first, rest]) => [first, ...rest].join(':')),
    fc
      .tuple(fc.constantFrom(...drawn), fc.nat({ max: 40 }), hostileTextUpTo(3))
      .map(([whole, at, with_]) => whole.slice(0, at) + with_ + whole.slice(at + 1)),
    hostileText,
  );
}

/** What stands in the message that a pressed button is on. */
const components = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant(ComponentType.TextDisplay),
      id: fc.constantFrom(1, 2, 3),
      content: hostileText.map((content) => `**${content}**`),
    }),
    fc.record({ type: fc.constantFrom(1, 2, 9, 10, 17, 99), components: fc.constant([]), id: fc.nat(5) }),
  ),
  { maxLength: 4 },
);

const fields = fc.array(
  fc.record({
    type: fc.constant(ComponentType.Label),
    component: fc.record({
      type: fc.constant(ComponentType.TextInput),
      custom_id: fc.constantFrom('title', 'link', 'text', 'more', 'more2', ...PROTOTYPE_KEYS),
      value: hostileText,
    }),
  }),
  { maxLength: 6 },
);

/**
 * Interactions of each type, as Discord may send them: every field is there and of its type, and what users write is
 * hostile. The id is for {@link withNewId} to give.
 */
export function interaction(ids: readonly string[], drawn: readonly string[]): fc.Arbitrary<object> {
  const whole = (type: InteractionType, data: fc.Arbitrary<object>, more: fc.Arbitrary<object>) =>
    fc.tuple(sender, data, more).map(([from, data, rest]) => ({ id: '', type, data, ...from, ...rest }));
  const nothing = fc.constant({});
  const pressed = customId(ids, drawn).map((custom_id) => ({ custom_id, component_type: 2 }));
  const message = components.map((all) => ({ message: { id: '3', channel_id: '5000', components: all } }));
  const form = fc
    .tuple(customId(ids, ['add']), fields)
    .map(([custom_id, components]) => ({ custom_id, components }));
  return fc.oneof(
    { weight: 4, arbitrary: whole(InteractionType.ApplicationCommand, command(ids), nothing) },
    { weight: 2, arbitrary: whole(InteractionType.ApplicationCommandAutocomplete, completion(ids), nothing) },
    { weight: 3, arbitrary: whole(InteractionType.MessageComponent, pressed, message) },
    { weight: 1, arbitrary: whole(InteractionType.ModalSubmit, form, nothing) },
  );
}

/** The same with some of its parts missing, of another type, or put where nobody looks for them. */
export function brokenInteraction(given: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc
    .tuple(given, fc.array(fc.tuple(fc.nat(), hostileValue, fc.boolean()), { minLength: 1, maxLength: 4 }))
    .map(([whole, breaks]) =>
      breaks.reduce<unknown>(
        (value, [at, with_, gone]) => breakAt(value, at, gone ? undefined : with_),
        whole,
      ),
    );
}

/** Puts something else in one place of a value. */
function breakAt(value: unknown, at: number, with_: unknown): unknown {
  if (typeof value !== 'object' || value === null) return with_;
  const keys = Object.keys(value);
  if (keys.length === 0 || at % (keys.length + 3) === 0) return with_;
  const key = keys[at % keys.length] ?? '';
  const inside = breakAt((value as Record<string, unknown>)[key], Math.floor(at / keys.length), with_);
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === key ? inside : one))
    : { ...value, [key]: inside };
}

let last = 0;

/** The interaction under an id that none had before, since what comes twice is refused; one without an id stays as it is. */
export function withNewId(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || !('id' in sent) || sent.id !== '') return sent;
  return { ...sent, id: String(++last) };
}
