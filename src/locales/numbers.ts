/** A noun's form for each of the language's plural categories (CLDR); `other` serves those that are not given. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Below it no language groups digits. */
const FIRST_GROUPED = 1000;

/** Writes whole numbers as a language does: alone, with the noun that they count, and sizes of files. */
export function numbersOf(language: string) {
  const rules = new Intl.PluralRules(language);
  // The first formatter of a process takes some 20 ms: no start and no answer waits for it unless it needs one.
  const grouped = once(() => new Intl.NumberFormat(language));
  const kilobytes = once(() => unitFormat(language, 'kilobyte', 0));
  const megabytes = once(() => unitFormat(language, 'megabyte', 1));
  const number = (value: number) => (value < FIRST_GROUPED ? String(value) : grouped().format(value));
  return {
    number,
    /** @param bytes - Written in kilobytes up to a tenth of a megabyte, and rounded up: a file is never shown as smaller. */
    size: (bytes: number) =>
      bytes <= 100_000
        ? kilobytes().format(Math.ceil(bytes / 1000))
        : megabytes().format(Math.ceil(bytes / 100_000) / 10),
    counted: (count: number, forms: Forms) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}`,
  };
}

function unitFormat(language: string, unit: 'kilobyte' | 'megabyte', digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits });
}

/** What a function makes, made when it is first wanted. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
