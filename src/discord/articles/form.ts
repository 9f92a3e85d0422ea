import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { KeptArticle } from '../../library/store/store.ts';
import type { Texts } from '../../locales/en.ts';
import { encodeFormId } from '../form-id.ts';
import type { Submission } from '../invocation.ts';
import { LIMITS } from '../limits.ts';
import { oneLine } from '../markdown.ts';
import type { Pasted } from './pasted-file.ts';

/** Longest title that the form and `/article rename` take, in UTF-16 units. */
export const LONGEST_TITLE = 200;
const LONGEST_LINK = 500;

/** Fields for the text: one takes 4,000 characters, and a form has at most five fields. */
const PARTS = ['text', 'more', 'more2'] as const;

/** The form for a text to paste: a new article, or the new text of one. */
export function articleForm(
  replaces: KeptArticle | null,
  { articles }: Texts,
): APIModalInteractionResponseCallbackData {
  const { form } = articles;
  const title = replaces?.title.slice(0, LONGEST_TITLE) ?? '';
  const short = (id: string, max: number, required: boolean, value = '') => ({
    type: ComponentType.TextInput as const,
    custom_id: id,
    style: TextInputStyle.Short,
    max_length: max,
    required,
    ...(value === '' ? {} : { value }),
  });
  const long = (id: string, required: boolean) => ({
    type: ComponentType.TextInput as const,
    custom_id: id,
    style: TextInputStyle.Paragraph,
    max_length: LIMITS.formText,
    required,
    ...(required ? { placeholder: form.textHint } : {}),
  });
  const fields = [
    { label: form.title, component: short('title', LONGEST_TITLE, true, title) },
    { label: form.link, component: short('link', LONGEST_LINK, false) },
    ...PARTS.map((id, index) => ({
      label: index === 0 ? form.text : form.more,
      component: long(id, index === 0),
    })),
  ];
  return {
    custom_id: encodeFormId(replaces ? { action: 'replace', article: replaces.key } : { action: 'add' }),
    title: replaces ? form.replace : form.add,
    components: fields.map((field) => ({ type: ComponentType.Label, ...field })),
  };
}

/** What stands in the form. */
export function readForm({ fields }: Submission): Pasted {
  return {
    title: oneLine(fields['title'] ?? ''),
    link: oneLine(fields['link'] ?? ''),
    parts: PARTS.map((id) => fields[id] ?? ''),
  };
}
