import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Request } from '../protocol.ts';

const id = z.string().regex(/^\d{1,20}$/);
const name = z.string().max(200);
const file = z.object({ name: z.string().min(1).max(1000), type: z.string().max(200), base64: z.base64() });
const option = z.union([z.string(), z.number(), z.boolean(), z.object({ id }).strict(), file]);
const field = z.union([z.string(), z.boolean(), z.array(z.string()), z.array(file)]);
const options = z.record(name, option);

const action = z.discriminatedUnion('act', [
  z.object({ act: z.literal('become'), person: id }),
  z.object({ act: z.literal('setLocale'), locale: z.enum(Locale) }),
  z.object({ act: z.literal('say'), place: id, content: z.string(), replyTo: id.nullable() }),
  z.object({ act: z.literal('command'), place: id, name, options }),
  z.object({ act: z.literal('complete'), place: id, name, options, focused: name }),
  z.object({ act: z.literal('messageCommand'), place: id, name, message: id }),
  z.object({ act: z.literal('press'), place: id, message: id, customId: name }),
  z.object({ act: z.literal('select'), place: id, message: id, customId: name, values: z.array(z.string()) }),
  z.object({ act: z.literal('submit'), modal: id, values: z.record(name, field) }),
  z.object({ act: z.literal('remove'), place: id, message: id }),
]);

const request = z.object({ request: z.number(), action }) satisfies z.ZodType<Request>;

/** Reads what a page sent; null where it is no request. */
export function readRequest(text: string): Request | null {
  try {
    return request.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
