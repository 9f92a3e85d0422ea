import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { emoji } from './emoji.ts';
import { bool, complain, form, int, kindOf, list, maybe, oneOf, snowflake, text, url } from './fields.ts';
import { limits } from './limits.ts';
import { entitySelects, stringSelect } from './selects.ts';

const limit = limits.component;
const id = maybe(int({ min: 0, max: 2 ** 31 - 1 }));
const customId = text({ min: 1, max: limit.customId });

const media = form({ url: url({ max: limit.mediaUrl, schemes: ['http', 'https', 'attachment'] }) });
const described = {
  description: maybe(text({ min: 1, max: limit.mediaDescription })),
  spoiler: maybe(bool()),
};

const button = form({
  type: z.literal(ComponentType.Button),
  id,
  style: oneOf([
    ButtonStyle.Primary,
    ButtonStyle.Secondary,
    ButtonStyle.Success,
    ButtonStyle.Danger,
    ButtonStyle.Link,
    ButtonStyle.Premium,
  ]),
  label: maybe(text({ max: limit.buttonLabel })),
  emoji: maybe(emoji),
  custom_id: maybe(customId),
  url: maybe(url({ max: limit.buttonUrl, schemes: ['http', 'https', 'discord'] })),
  sku_id: maybe(snowflake()),
  disabled: maybe(bool()),
}).superRefine((value, context) => {
  const { style, custom_id, url: address, sku_id, label } = value;
  const exclusive = (field: string, other: string) =>
    complain(context, 'BUTTON_COMPONENT_FIELD_EXCLUSIVE', `A ${field} and ${other} cannot both be specified`);
  if (style === ButtonStyle.Link) {
    if (!address) complain(context, 'BASE_TYPE_REQUIRED', 'This field is required', ['url']);
    if (custom_id) exclusive('custom id', 'url');
    if (sku_id) exclusive('sku id', 'url');
  } else if (style === ButtonStyle.Premium) {
    if (!sku_id) complain(context, 'BASE_TYPE_REQUIRED', 'This field is required', ['sku_id']);
    if (custom_id) exclusive('custom id', 'sku id');
    if (address) exclusive('url', 'sku id');
    if (label || value.emoji) exclusive('label or emoji', 'sku id');
    return;
  } else {
    if (!custom_id) complain(context, 'BASE_TYPE_REQUIRED', 'This field is required', ['custom_id']);
    if (address) exclusive('custom id', 'url');
    if (sku_id) exclusive('custom id', 'sku id');
  }
  if (!label && !value.emoji) {
    complain(context, 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A button must have a label or an emoji');
  }
});

const textDisplay = form({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text({ min: 1, max: limit.textTotal }),
});

const actionRow = form({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(kindOf([button, stringSelect, ...entitySelects]), {
    min: 1,
    max: limit.actionRowChildren,
  }).superRefine((children, context) => {
    // A select is as wide as a row of five buttons.
    if (children.length < 2) return;
    for (const [index, child] of children.entries()) {
      if (child.type === ComponentType.Button) continue;
      const message = 'The specified component exceeds the maximum width';
      complain(context, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message, [index]);
    }
  }),
});

const thumbnail = form({ type: z.literal(ComponentType.Thumbnail), id, media, ...described });

const section = form({
  type: z.literal(ComponentType.Section),
  id,
  components: list(kindOf([textDisplay]), { min: 1, max: limit.sectionTexts }),
  accessory: kindOf([button, thumbnail]),
});

const mediaGallery = form({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: list(form({ media, ...described }), { min: 1, max: limit.galleryItems }),
});

const file = form({
  type: z.literal(ComponentType.File),
  id,
  file: form({ url: url({ max: limit.mediaUrl, schemes: ['attachment'] }) }),
  spoiler: maybe(bool()),
});

const separator = form({
  type: z.literal(ComponentType.Separator),
  id,
  divider: maybe(bool()),
  spacing: maybe(oneOf([1, 2])),
});

const container = form({
  type: z.literal(ComponentType.Container),
  id,
  accent_color: maybe(int({ min: 0, max: limit.accentColor })),
  components: list(kindOf([actionRow, textDisplay, section, mediaGallery, separator, file]), {
    min: 1,
    max: limit.total,
  }),
  spoiler: maybe(bool()),
});

/** Components of a message without the flag IsComponentsV2: rows of buttons or of one select. */
export const legacyComponents = list(kindOf([actionRow]), { max: limits.message.legacyActionRows });

/** Components of a message with the flag IsComponentsV2, each where it may stand. */
export const componentsV2 = list(
  kindOf([actionRow, textDisplay, section, mediaGallery, separator, file, container]),
  { max: limit.total },
);

/** A message component that stood the check, wherever it stands. */
export type MessageComponent = z.output<typeof componentsV2>[number];
