/** Countries and their short names that stand for a government ("Russia said"), in lower case. */
const regions = new Set(
  `america britain england scotland wales holland u.s. us u.k. uk e.u. eu uae u.a.e. turkey czechia burma washington moscow beijing
  london tehran brussels kyiv kiev pyongyang seoul tokyo delhi jerusalem ankara paris berlin riyadh damascus`.split(
    /\s+/,
  ),
);
/** States and provinces that news names as places, in lower case: "South Carolina" is no woman. */
const provinces = `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island
  south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming
  alberta british_columbia manitoba new_brunswick newfoundland nova_scotia ontario quebec saskatchewan
  new_south_wales queensland tasmania south_australia western_australia northern_ireland bavaria catalonia andalusia crimea`;
for (const province of provinces.split(/\s+/)) regions.add(province.replaceAll('_', ' '));
const codes = Array.from({ length: 26 * 26 }, (_, i) =>
  String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
);
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
for (const code of codes) {
  const name = names.of(code);
  if (name) regions.add(name.toLowerCase());
}

/**
 * Whether a name is a country's, a state's or province's, or a capital's that speaks for it. Countries' names are those of
 * the Unicode CLDR.
 */
export function isRegion(name: string): boolean {
  return regions.has(name.toLowerCase().replace(/^the /, ''));
}
