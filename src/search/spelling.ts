/**
 * Writes British spellings as American ones, so that either finds the other: "recognise" and "recognize",
 * "defence" and "defense", "centre" and "center". It serves as a key only and is never shown, so a rule may
 * coin a word ("promize"), as long as it coins no other word's spelling.
 *
 * The rules are the systematic differences that the English Wikipedia lists under "American and British English spelling differences".
 */
export function americanSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|er|ers|ing)$/, 'yz$1')
    .replace(/([a-z]{2})our(s|ed|ing|ite|ites|able|hood|ful|less|al|ally)?$/, '$1or$2')
    .replace(/([bt])re(s|d)?$/, '$1er$2')
    .replace(/([df]en|icen|eten)ce(s|d|less)?$/, '$1se$2')
    .replace(/([aeiouy][^aeiouy]+[aeio])ll(ed|ing|er|ers|or|ors|ist|ists)$/, '$1l$2')
    .replace(/ogue(s|d)?$/, 'og$1')
    .replace(/amme(s|d)?$/, 'am$1');
}
