import { bool, complain, form, maybe, snowflake, text } from './fields.ts';

// Built from a string because the compiler's target knows no `v` flag; every supported Node does.
const pattern = String.raw`^(?:\p{RGI_Emoji}|(?!\p{ASCII})\p{Emoji}\uFE0F?)$`;
const standardEmoji = new RegExp(pattern, 'v');

/** The emoji of a button or of a select's option: a custom one by id, or a standard one as text. */
export const emoji = form({
  id: maybe(snowflake()),
  name: text({ max: 32 }),
  animated: maybe(bool()),
}).superRefine(({ id, name }, context) => {
  if (id || standardEmoji.test(name)) return;
  complain(context, 'COMPONENT_INVALID_EMOJI', 'Invalid emoji', ['name']);
});
