import type { RawFile } from '@discordjs/rest';
import { type APIInteractionResponseCallbackData, MessageFlags } from 'discord-api-types/v10';
import type { Message } from '../draw/message.ts';

/** A file of a message, as it is sent beside the JSON. */
export type MessageFile = NonNullable<Message['files']>[number];

/** A message as the JSON that Discord takes: in Components V2, pinging nobody, whatever its texts hold. */
export function messageBody(
  { components, files = [] }: Message,
  visible: { readonly private: boolean },
): APIInteractionResponseCallbackData {
  return {
    components: [...components],
    flags: MessageFlags.IsComponentsV2 | (visible.private ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
    ...(files.length > 0 ? { attachments: files.map(({ name }, id) => ({ id, filename: name })) } : {}),
  };
}

/** Files as the REST client sends them. */
export function filesOf(files: readonly MessageFile[]): RawFile[] {
  return files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) }));
}
