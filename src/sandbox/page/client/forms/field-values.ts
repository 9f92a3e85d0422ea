import { ComponentType } from 'discord-api-types/v10';
import type { FieldValue } from '../../protocol.ts';
import { sentFile } from '../file.ts';
import type { Field } from './field.ts';

/** Reads what a form's fields have been filled with, by their custom ids. */
export async function readFields(
  form: HTMLFormElement,
  fields: readonly Field[],
): Promise<Readonly<Record<string, FieldValue>>> {
  const data = new FormData(form);
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    const value = await readField(field, data.getAll(field.custom_id));
    if (value !== null) values[field.custom_id] = value;
  }
  return values;
}

/** Null where nothing was chosen, so that the form's own default stands. */
async function readField(field: Field, entries: readonly FormDataEntryValue[]): Promise<FieldValue | null> {
  const texts = entries.filter((entry) => typeof entry === 'string');
  switch (field.type) {
    case ComponentType.TextInput:
      return texts[0] ?? '';
    case ComponentType.Checkbox:
      return texts.length > 0;
    case ComponentType.RadioGroup:
      return texts[0] ?? null;
    case ComponentType.FileUpload: {
      const files = entries.filter((entry) => entry instanceof File).filter(({ name }) => name !== '');
      return Promise.all(files.map(sentFile));
    }
    default:
      return texts.filter((text) => text !== '');
  }
}
