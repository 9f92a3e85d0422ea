import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { complain, maybe, text } from './fields.ts';

const locales: readonly string[] = Object.values(Locale);

/** Translations of a text by language; only the languages that Discord has. */
export const localized = (max: number) =>
  maybe(z.record(z.string(), text({ min: 1, max }))).superRefine((texts, context) => {
    for (const locale of Object.keys(texts ?? {})) {
      if (locales.includes(locale)) continue;
      complain(context, 'BASE_TYPE_CHOICES', `Value must be one of {${locales.join(', ')}}.`, [locale]);
    }
  });
