/** A noun's form for each of the language's plural categories (CLDR); `other` serves those that are not given. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Writes numbers as a language does: alone, with the noun that they count, and sizes of files. */
export function numbersOf(language: string) {
  const format = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const kilobytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });
  const megabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  const number = (value: number) => format.format(value);
  return {
    number,
    /** @param bytes - Written in kilobytes up to a tenth of a megabyte, and rounded up: a file is never shown as smaller. */
    size: (bytes: number) =>
      bytes <= 100_000
        ? kilobytes.format(Math.ceil(bytes / 1000))
        : megabytes.format(Math.ceil(bytes / 100_000) / 10),
    counted: (count: number, forms: Forms) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}`,
  };
}
