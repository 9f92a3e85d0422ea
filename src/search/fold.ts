/**
 * One spelling for words that differ in accents, width or compatibility forms only: lower case in, lower case out.
 * "kudashëv" and "kudashev", "relación" and "relacion", "ﬁn" and "fin" become the same.
 * Devanagari and the other Indic scripts keep their vowel signs, which are marks too but make another word.
 */
export function fold(word: string): string {
  if (isAscii(word)) return word;
  const folded = word
    .normalize('NFKD')
    // The stretching mark, before the marks that may stand on it (Larkey et al. 2002).
    .replaceAll('ـ', '')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}])\p{Mn}+/gu, '');
  return foldHindi(foldLetters(folded.normalize('NFC')));
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

/** Letters that decompose into nothing simpler, as a keyboard without them writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  // Arabic letters that are written for one another (Larkey et al. 2002).
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

function foldLetters(word: string): string {
  return word.replace(/[ßæœøđðłıþأإآىة]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * Spellings of Hindi that stand for one another: nasals, nukta, chandra vowels and joiners.
 * The rules are those of Larkey, Connell and Abduljaleel, "Hindi CLIR in Thirty Days" (2003), as search engines use them.
 */
function foldHindi(word: string): string {
  if (!/\p{Script=Devanagari}/u.test(word)) return word;
  return word
    .replace(/\u200c|\u200d|\u093c/g, '')
    .replace(/[नमञङण]\u094d(?=[क-ह])|\u0901/g, '\u0902')
    .replace(/[\u0945\u0946]/g, '\u0947')
    .replace(/[\u0949\u094a]/g, '\u094b')
    .replace(/[\u0972\u0904]/g, 'अ')
    .replace(/\u094d/g, '')
    .replace(/ई/g, 'इ')
    .replace(/ऊ/g, 'उ')
    .replace(/\u0940/g, '\u093f')
    .replace(/\u0942/g, '\u0941');
}
