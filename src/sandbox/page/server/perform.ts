import type { Snowflake } from 'discord-api-types/v10';
import type { FileInput } from '../../interactions/resolved.ts';
import type { FieldInput } from '../../people/modals.ts';
import type { ActionResult, OpenedModal } from '../../people/outcome.ts';
import type { Action, FieldValue, OptionValue, Outcome, PageModal, SentFile } from '../protocol.ts';
import type { SceneMember } from './scene.ts';

/** Who acts, and which forms the bot has opened for them. */
export interface Actor {
  readonly member: SceneMember;
  readonly modals: Map<Snowflake, OpenedModal>;
}

/** Does what a person does on the page; who that is, and their language, is the connection's. */
export async function perform(
  action: Exclude<Action, { act: 'become' | 'setLocale' }>,
  { member: { user }, modals }: Actor,
): Promise<Outcome> {
  switch (action.act) {
    case 'say': {
      const reply = action.replyTo === null ? {} : { replyTo: { id: action.replyTo } };
      await user.say({ id: action.place }, action.content, reply);
      return { ok: true };
    }
    case 'command': {
      const options = mapValues(action.options, optionInput);
      return outcomeOf(await user.command({ id: action.place }, action.name, options), modals);
    }
    case 'complete': {
      const options = mapValues(action.options, optionInput);
      const choices = await user.complete({ id: action.place }, action.name, options, action.focused);
      return { ok: true, choices: choices.map(({ name, value }) => ({ name, value })) };
    }
    case 'messageCommand': {
      const target = { id: action.message };
      return outcomeOf(await user.messageCommand({ id: action.place }, action.name, target), modals);
    }
    case 'press':
      return outcomeOf(await user.press(messageOf(action), action.customId), modals);
    case 'select':
      return outcomeOf(await user.select(messageOf(action), action.customId, action.values), modals);
    case 'submit': {
      const modal = modals.get(action.modal);
      if (!modal) return { ok: false, problem: 'This form is not open any more.' };
      const outcome = outcomeOf(await user.submit(modal, mapValues(action.values, fieldInput)), modals);
      modals.delete(action.modal);
      return outcome;
    }
    case 'remove':
      await user.remove(messageOf(action));
      return { ok: true };
  }
}

function outcomeOf({ failed, modal }: ActionResult, modals: Map<Snowflake, OpenedModal>): Outcome {
  if (!modal) return { ok: true, failed: failed !== null };
  const { id } = modal.interaction;
  modals.set(id, modal);
  // What the sandbox has accepted as a form is one of Discord's.
  return { ok: true, failed: false, modal: { id, body: modal.body as PageModal['body'] } };
}

const messageOf = ({ message, place }: { readonly message: Snowflake; readonly place: Snowflake }) => ({
  id: message,
  channel_id: place,
});

function optionInput(value: OptionValue) {
  return typeof value === 'object' && 'base64' in value ? fileInput(value) : value;
}

function fieldInput(value: FieldValue): FieldInput {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const files = value.filter((item): item is SentFile => typeof item === 'object');
  return files.length > 0 ? files.map(fileInput) : value.filter((item) => typeof item === 'string');
}

function fileInput(file: SentFile): FileInput {
  return {
    filename: file.name,
    content: bytesOf(file),
    ...(file.type === '' ? {} : { contentType: file.type }),
  };
}

const bytesOf = ({ base64 }: SentFile): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
