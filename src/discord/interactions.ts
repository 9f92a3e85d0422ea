import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { ApplicationCommandOptionType, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { discordError } from './discord-error.ts';
import { plainMessage } from './draw/message.ts';
import { atEdge } from './edge.ts';
import type { Handler } from './handler.ts';
import type { Actor, Outcome } from './invocation.ts';
import { onceMore } from './once-more.ts';
import { toMessage, toReply } from './reply.ts';

/** Answers an interaction of discord.js's; never rejects. */
export async function handleInteraction(
  interaction: Interaction,
  handler: Handler,
  log: Logger,
): Promise<void> {
  const actor = actorOf(interaction);
  await atEdge(
    log,
    actor.locale,
    () => answer(interaction, actor, handler),
    (apology) => apologise(interaction, apology),
  );
}

type Answered =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

async function answer(interaction: Interaction, actor: Actor, handler: Handler): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, actor, handler);
  if (interaction.isButton()) {
    const components = interaction.message.components.map((component) => component.toJSON());
    const { customId } = interaction;
    return carryOut(interaction, await handler.press({ ...actor, customId, components }));
  }
  if (interaction.isModalSubmit()) {
    const fields = Object.fromEntries(
      interaction.fields.fields.map((field) => [field.customId, 'value' in field ? String(field.value) : '']),
    );
    const { customId } = interaction;
    return carryOut(interaction, await handler.submit({ ...actor, customId, fields }));
  }
  if (!interaction.isChatInputCommand() && !interaction.isMessageContextMenuCommand()) return;
  const outcome = await handler.invoke({
    ...actor,
    command: interaction.commandName,
    ...given(interaction.options.data),
    targetText: interaction.isMessageContextMenuCommand() ? interaction.targetMessage.content : null,
  });
  await carryOut(interaction, outcome);
}

async function complete(interaction: AutocompleteInteraction, actor: Actor, handler: Handler): Promise<void> {
  const { name: option, value } = interaction.options.getFocused(true);
  const { subcommand, options } = given(interaction.options.data);
  const { commandName: command } = interaction;
  const choices = await handler.complete({ ...actor, command, subcommand, option, value, options });
  await onceMore(() => interaction.respond(choices));
}

async function carryOut(interaction: Answered, outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case 'reply':
      await first(interaction, () => interaction.reply(toReply(outcome.message, outcome)));
      return;
    case 'update':
      await first(interaction, () => onMessage(interaction).update(toMessage(outcome.message)));
      return;
    case 'delete':
      await first(interaction, () => onMessage(interaction).deferUpdate());
      await onceMore(() => interaction.deleteReply());
      return;
    case 'form':
      if (interaction.isModalSubmit()) throw new TypeError('Discord lets no form open another');
      await first(interaction, () => interaction.showModal(outcome.form));
      return;
    case 'later': {
      await first(interaction, () =>
        outcome.updates
          ? onMessage(interaction).deferUpdate()
          : interaction.deferReply(outcome.private ? { flags: MessageFlags.Ephemeral } : {}),
      );
      const message = toMessage(await outcome.message());
      await onceMore(() => interaction.editReply(message));
    }
  }
}

/**
 * Gives an interaction its first answer. Where Discord had it and its word of that was lost, the next try is told that the
 * interaction has been answered: by nobody but us.
 */
async function first(interaction: Answered, give: () => Promise<unknown>): Promise<void> {
  try {
    await onceMore(give);
  } catch (error) {
    if (discordError(error)?.code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
    interaction.deferred = true;
  }
}

/** What a button does to the message that it is on, nothing else can. */
function onMessage(interaction: Answered): ButtonInteraction {
  if (interaction.isButton()) return interaction;
  throw new TypeError('only a button has a message that can change');
}

async function apologise(interaction: Interaction, apology: string): Promise<void> {
  if (!interaction.isRepliable() || interaction.replied) return;
  const message = plainMessage(apology);
  if (!interaction.deferred) await onceMore(() => interaction.reply(toReply(message, { private: true })));
  // A button's message is there already and stays; what was put off otherwise is still to come.
  else if (interaction.isButton()) await interaction.followUp(toReply(message, { private: true }));
  else await onceMore(() => interaction.editReply(toMessage(message)));
}

function actorOf(interaction: BaseInteraction): Actor {
  const { channel } = interaction;
  return {
    user: interaction.user.id,
    server: interaction.guildId,
    channel: interaction.channelId,
    parent: channel?.isThread() ? channel.parentId : null,
    locale: interaction.locale,
    mayManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    roles: rolesOf(interaction),
    mayManageServer:
      interaction.guildId === null ||
      (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
  };
}

function rolesOf({ member }: BaseInteraction): string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** The subcommand, and what was given with it. */
function given(data: readonly CommandInteractionOption[]) {
  const [first] = data;
  const isSubcommand = first?.type === ApplicationCommandOptionType.Subcommand;
  const given = isSubcommand ? (first.options ?? []) : data;
  return {
    subcommand: isSubcommand ? first.name : null,
    options: Object.fromEntries(
      given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    ),
    files: Object.fromEntries(
      given.flatMap(({ name, attachment }) =>
        attachment ? [[name, { name: attachment.name, size: attachment.size, url: attachment.url }]] : [],
      ),
    ),
  };
}
