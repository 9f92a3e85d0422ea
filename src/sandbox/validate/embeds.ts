import { embedLength } from '@discordjs/builders';
import type { APIEmbed } from 'discord-api-types/v10';
import type { z } from 'zod';
import { bool, complain, form, int, list, maybe, text, url } from './fields.ts';
import type { Complaint } from './form-error.ts';
import { limits } from './limits.ts';

const limit = limits.embed;
const web = maybe(url({ max: limit.url, schemes: ['http', 'https'] }));
const image = url({ max: limit.url, schemes: ['http', 'https', 'attachment'] });

const embed = form({
  title: maybe(text({ max: limit.title })),
  description: maybe(text({ max: limit.description })),
  url: web,
  timestamp: maybe(text({ max: 64 })).superRefine((value, context) => {
    if (value == null || !Number.isNaN(Date.parse(value))) return;
    complain(context, 'DATE_TIME_TYPE_PARSE', `Could not parse ${value}. Should be ISO8601.`);
  }),
  color: maybe(int({ min: 0, max: limit.color })),
  footer: maybe(form({ text: text({ min: 1, max: limit.footerText }), icon_url: maybe(image) })),
  image: maybe(form({ url: image })),
  thumbnail: maybe(form({ url: image })),
  author: maybe(form({ name: text({ min: 1, max: limit.authorName }), url: web, icon_url: maybe(image) })),
  fields: maybe(
    list(
      form({
        name: text({ min: 1, max: limit.fieldName }),
        value: text({ min: 1, max: limit.fieldValue }),
        inline: maybe(bool()),
      }),
      { max: limit.fields },
    ),
  ),
});

/** The embeds of a message, as Discord's forms take them. */
export const embeds = list(embed, { max: limits.message.embeds });

/** Embeds that stood the check. */
export type Embeds = z.output<typeof embeds>;

/**
 * The two rules over embeds that a form does not tell: each shows something, and all of them together hold at
 * most 6,000 characters.
 */
export function embedComplaints(checked: Embeds): Complaint[] {
  const plain = checked.map(withoutNulls);
  const empty = plain.flatMap((value, index) =>
    Object.keys(value).some((key) => !['color', 'url', 'timestamp'].includes(key))
      ? []
      : [
          {
            path: ['embeds', index, 'description'],
            code: 'BASE_TYPE_REQUIRED',
            message: 'This field is required',
          },
        ],
  );
  const length = plain.reduce((sum, value) => sum + embedLength(value), 0);
  if (length <= limit.total) return empty;
  const message = `Embed size exceeds maximum size of ${limit.total}`;
  return [...empty, { path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

/** Embeds as a message carries them. */
export const toApiEmbeds = (checked: Embeds): APIEmbed[] =>
  checked.map((value) => ({ ...withoutNulls(value), type: 'rich' }) as APIEmbed);

function withoutNulls(value: Embeds[number]): APIEmbed {
  const kept = JSON.stringify(value, (_key, inner) => (inner === null || inner === '' ? undefined : inner));
  return JSON.parse(kept);
}
