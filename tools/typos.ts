/** Letters beside one another on a keyboard of letters in the order QWERTY. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * A text with one slip of the finger in a word of five letters or more, or with one in each of two such words: two
 * letters swapped, one left out, one doubled, or the next key struck. As it is where it has no such word.
 *
 * @param random Numbers from 0 up to and without 1.
 */
export function withSlips(text: string, random: () => number): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  const slips = Math.min(words.length, random() < 0.5 ? 1 : 2);
  let slipped = text;
  // From the last to the first, so that the places of those before stay right.
  for (const word of shuffled(words, random)
    .slice(0, slips)
    .sort((a, b) => b.index - a.index)) {
    const [written] = word;
    slipped =
      slipped.slice(0, word.index) + withSlip(written, random) + slipped.slice(word.index + written.length);
  }
  return slipped;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

function withSlip(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  const kind = Math.floor(random() * 4);
  if (kind === 0 && next) return word.slice(0, at) + next + letter + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at);
  return word.slice(0, at) + besideOnKeyboard(letter, random) + word.slice(at + 1);
}

function besideOnKeyboard(letter: string, random: () => number): string {
  const row = ROWS.find((keys) => keys.includes(letter.toLowerCase()));
  if (!row) return letter + letter;
  const at = row.indexOf(letter.toLowerCase());
  const near = [row.charAt(at - 1), row.charAt(at + 1)].filter(Boolean);
  return near[Math.floor(random() * near.length)] ?? letter;
}
