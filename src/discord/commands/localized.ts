import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import { en, type Texts } from '../../locales/en.ts';
import { hasTexts, textsFor } from '../../locales/texts.ts';

/** What a catalogue calls a command or an option, and says of it. */
interface Described {
  readonly name: string;
  readonly description: string;
}

/** Discord's locales in which there are texts of their own, beside English. */
const TRANSLATED = Object.values(Locale).filter((locale) => hasTexts(locale) && textsFor(locale) !== en);

/**
 * The name of a command, an option or a choice: in English, by which the bot knows it, and as users of other languages
 * see it.
 *
 * @param name - Where it stands in a catalogue.
 */
export function named(name: (texts: Texts) => string) {
  return { name: name(en), name_localizations: translations(name) };
}

/**
 * The name and the description of a command or an option, likewise.
 *
 * @param described - Where both stand in a catalogue.
 */
export function described(described: (texts: Texts) => Described) {
  return {
    ...named((texts) => described(texts).name),
    description: described(en).description,
    description_localizations: translations((texts) => described(texts).description),
  };
}

function translations(text: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(TRANSLATED.map((locale) => [locale, text(textsFor(locale))]));
}
