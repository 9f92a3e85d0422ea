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
