import { PollLayoutType } from 'discord-api-types/v10';
import { emoji } from './emoji.ts';
import { bool, form, int, list, maybe, oneOf, text } from './fields.ts';

/** A poll as a message brings it; lengths and hours by Discord's OpenAPI description and documentation. */
export const poll = form({
  question: form({ text: text({ min: 1, max: 300 }) }),
  answers: list(form({ poll_media: form({ text: maybe(text({ min: 1, max: 55 })), emoji: maybe(emoji) }) }), {
    min: 1,
    max: 10,
  }),
  duration: maybe(int({ min: 1, max: 768 })),
  allow_multiselect: maybe(bool()),
  layout_type: maybe(oneOf([PollLayoutType.Default])),
});
