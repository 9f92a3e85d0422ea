import type { z } from 'zod';
import { form, list, maybe, text } from './fields.ts';
import { localized } from './localized.ts';

/** Choices for an option, given with a command or while it is being filled; may be left out. */
export const choiceList = <Value extends z.ZodType>(
  value: Value,
  limit: { readonly choices: number; readonly choiceName: number },
) =>
  maybe(
    list(
      form({
        name: text({ min: 1, max: limit.choiceName }),
        name_localizations: localized(limit.choiceName),
        value,
      }),
      { max: limit.choices },
    ),
  );
