import type { Message } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { messageLocale } from '../../locales/message-locale.ts';
import { type Message as Answer, plainMessage } from '../draw/message.ts';
import { atEdge } from '../edge.ts';
import type { Handler } from '../handler.ts';
import { onceMore } from '../once-more.ts';

/** Answers a message that is addressed to the bot, and no other; never rejects. */
export async function handleMessage(message: Message, handler: Handler, log: Logger): Promise<void> {
  const bot = message.client.user.id;
  const direct = message.guildId === null;
  if (message.author.bot || message.system || !(direct || message.mentions.users.has(bot))) return;
  const locale = messageLocale(message.content, message.guild?.preferredLocale ?? 'en-US');
  // One answer to each message: where Discord took it and its word of that was lost, it takes no second one.
  const reply = (answer: Answer) =>
    onceMore(() => message.reply({ ...toMessage(answer), nonce: message.id, enforceNonce: true }));
  await atEdge(
    log,
    locale,
    async () => {
      const actor = {
        user: message.author.id,
        server: message.guildId,
        channel: message.channelId,
        parent: message.channel.isThread() ? message.channel.parentId : null,
        locale,
        mayManageMessages: false,
        roles: [],
        mayManageServer: false,
      };
      const outcome = await handler.address({ ...actor, text: message.content }, bot);
      if (outcome.kind === 'reply') await reply(outcome.message);
      if (outcome.kind === 'aside' && outcome.message) await message.author.send(toMessage(outcome.message));
    },
    async (apology) => {
      await reply(plainMessage(apology));
    },
  );
}

/** A message as discord.js sends it: in Components V2, pinging nobody, whatever its texts hold. */
function toMessage({ components, files = [] }: Answer) {
  return {
    components: [...components],
    ...(files.length === 0
      ? {}
      : { files: files.map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) })) }),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  } as const;
}
