/**
 * What a language is called in another.
 *
 * @param inLanguage - BCP 47 tag of the language to say it in.
 * @param tag - BCP 47 tag of the language that is meant.
 * @returns The name, such as "Brazilian Portuguese" for `pt-BR`; null for `und`, and for what is no tag.
 */
export function languageName(inLanguage: string, tag: string): string | null {
  if (tag === 'und') return null;
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    // Not in the form of a tag.
    return null;
  }
}

/** "English or Hindi": names that one may choose from, as a language joins them. */
export function eitherOf(inLanguage: string, names: readonly string[]): string {
  return new Intl.ListFormat(inLanguage, { type: 'disjunction' }).format(names);
}

/** Names as a list: "A, B and C". */
export function allOf(inLanguage: string, names: readonly string[]): string {
  return new Intl.ListFormat(inLanguage, { type: 'conjunction' }).format(names);
}
