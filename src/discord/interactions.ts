import type {
  AutocompleteInteraction,
  BaseInteraction,
  ButtonInteraction,
  CommandInteractionOption,
  Interaction,
} from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { plainMessage } from './draw/message.ts';
import { atEdge } from './edge.ts';
import type { Handler } from './handler.ts';
import type { Actor, Outcome } from './invocation.ts';
import { toMessage, toReply } from './reply.ts';

/** Answers an interaction of discord.js's; never rejects. */
export async function handleInteraction(
  interaction: Interaction,
  handler: Handler,
  log: Logger,
): Promise<void> {
  await atEdge(
    log,
    actorOf(interaction).locale,
    () => answer(interaction, handler),
    async (apology) => {
      if (!interaction.isRepliable() || interaction.replied || interaction.deferred) return;
      await interaction.reply(toReply(plainMessage(apology), { private: true }));
    },
  );
}

async function answer(interaction: Interaction, handler: Handler): Promise<void> {
  const actor = actorOf(interaction);
  if (interaction.isAutocomplete()) return complete(interaction, actor, handler);
  if (interaction.isButton()) return press(interaction, actor, handler);
  if (!interaction.isChatInputCommand() && !interaction.isMessageContextMenuCommand()) return;
  const outcome = await handler.invoke({
    ...actor,
    command: interaction.commandName,
    subcommand: null,
    files: {},
    options: valuesOf(interaction.options.data),
    targetText: interaction.isMessageContextMenuCommand() ? interaction.targetMessage.content : null,
  });
  if (outcome.kind === 'reply') await interaction.reply(toReply(outcome.message, outcome));
}

async function press(interaction: ButtonInteraction, actor: Actor, handler: Handler): Promise<void> {
  const outcome: Outcome = await handler.press({
    ...actor,
    customId: interaction.customId,
    components: interaction.message.components.map((component) => component.toJSON()),
  });
  switch (outcome.kind) {
    case 'reply':
      await interaction.reply(toReply(outcome.message, outcome));
      return;
    case 'update':
      await interaction.update(toMessage(outcome.message));
      return;
    case 'delete':
      await interaction.deferUpdate();
      await interaction.deleteReply();
  }
}

async function complete(interaction: AutocompleteInteraction, actor: Actor, handler: Handler): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const { commandName: command } = interaction;
  const options = valuesOf(interaction.options.data);
  await interaction.respond(
    await handler.complete({ ...actor, command, subcommand: null, option: name, value, options }),
  );
}

function actorOf(interaction: BaseInteraction): Actor {
  return {
    user: interaction.user.id,
    server: interaction.guildId,
    channel: interaction.channelId,
    locale: interaction.locale,
    mayManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    mayManageServer:
      interaction.guildId === null ||
      (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
  };
}

function valuesOf(options: readonly CommandInteractionOption[]) {
  return Object.fromEntries(
    options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
}
