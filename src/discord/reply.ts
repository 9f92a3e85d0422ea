import { MessageFlags } from 'discord-api-types/v10';
import type { Message } from './draw/message.ts';

/** A message as discord.js sends it: in Components V2, pinging nobody, whatever its texts hold. */
export function toMessage({ components, files = [] }: Message) {
  return {
    components: [...components],
    ...(files.length === 0
      ? {}
      : { files: files.map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) })) }),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  } as const;
}

/** The same as a reply to an interaction: public, or for its user alone. */
export function toReply(message: Message, visible: { readonly private: boolean }) {
  const flags: (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[] = [MessageFlags.IsComponentsV2];
  if (visible.private) flags.push(MessageFlags.Ephemeral);
  return { ...toMessage(message), flags };
}
