/** Countries and their short names that stand for a government ("Russia said"), in lower case. */
const regions = new Set(
  `america britain england scotland wales holland u.s. us u.k. uk e.u. eu uae u.a.e. turkey czechia burma washington moscow beijing
  london tehran brussels kyiv kiev pyongyang seoul tokyo delhi jerusalem ankara paris berlin riyadh damascus`.split(
    /\s+/,
  ),
);
const codes = Array.from({ length: 26 * 26 }, (_, i) =>
  String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
);
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
for (const code of codes) {
  const name = names.of(code);
  if (name) regions.add(name.toLowerCase());
}

/** Whether a name is a country's, or a capital's that speaks for it. The names are those of the Unicode CLDR. */
export function isRegion(name: string): boolean {
  return regions.has(name.toLowerCase().replace(/^the /, ''));
}
