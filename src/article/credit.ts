import { isCity } from './dateline.ts';

/** Bylines, picture credits and notes of who wrote and edited: said about the article, not by it. */

/** Names begin in capitals, but for the small words within them; scripts without capitals count as such. */
const WORD = String.raw`[\p{Lu}\p{Lt}\p{Lo}@][\p{L}\p{M}\p{N}.'’@&-]*`;
const SMALL = '(?:(?:of|the|for|de|del|da|la|al|van|von|der|bin|el|ten|y|und)\\s)';
const NAME = `${WORD}(?:\\s${SMALL}{0,2}${WORD}){0,5}`;
const NAMES = `${NAME}(?:(?:,\\s(?:and\\s)?|\\s(?:and|und|et|y|e|и|और|&)\\s)${NAME}){0,5}`;

const BYLINE =
  /^(?:(?:[Ww]ritten |[Rr]eported |[Ww]ords )?[Bb]y|BY|Por|Par|Von|Di|Da|Автор|Текст|लेखक|作者|记者)(?:\s?[:：]\s?|\s)(.+)$/u;
const ALL_NAMES = new RegExp(`^${NAMES}$`, 'u');
/** What may follow the names: a place, a paper, a date; parted from them. */
const BYLINE_TAIL = /^(?:\s?[,|/·•—–-]\s?.{2,60}|\s(?:in|for|at|on)\s.{2,60}|\s\d.*)?$/u;

const PICTURE_WORDS =
  'Credits?|Images?|Photos?|Photographs?|Pictures?|Video|Illustrations?|Graphics?|Fotos?|Bild|Imagen|Imagem|Immagine|Фото|Фотография';
const PICTURE = `(?:${PICTURE_WORDS}|${PICTURE_WORDS.toLowerCase()}|IMAGE|PHOTO|CREDIT|चित्र|फोटो|图|图片)`;
const CAPITAL_PICTURE = `(?:${PICTURE_WORDS}|IMAGE|PHOTO|CREDIT|चित्र|फोटो|图|图片)`;
const AGENCY =
  '(?:[Gg]etty(?: [Ii]mages)?|GETTY(?: IMAGES)?|REUTERS|Reuters|AP(?: Photo)?|AFP|EPA|DPA|dpa|IANS|PTI|ANI|Shutterstock|iStock|Unsplash|Wikimedia Commons|Alamy|TASS|Xinhua)';
const SEPARATOR = '(?:\\s?[/|,;–—]\\s?|\\s-\\s|\\s(?:via|by|at)\\s)';
const CREDITED = `(?:©\\s?)?(?:${AGENCY}|${NAME})(?:${SEPARATOR}(?:${AGENCY}|${NAME}|\\d{4})){0,5}`;
const PICTURE_CREDIT = `${PICTURE}(?:\\s(?:credits?|courtesy|source|copyright))?(?:\\s?[:/©：]\\s?|\\s(?:by|via|courtesy of|copyright)\\s|(?<=copyright)\\s)${CREDITED}\\s?\\.?`;

const AGENCY_CREDIT = `(?:${NAME}${SEPARATOR}){0,3}${AGENCY}(?:${SEPARATOR}${NAME}){0,3}`;

const CREDITS: readonly RegExp[] = [
  new RegExp(`^[([]?${PICTURE_CREDIT}[)\\]]?$`, 'u'),
  new RegExp(`^[([]?${AGENCY_CREDIT}[)\\]]?$`, 'u'),
  new RegExp(`^[([]?[Cc]ourtesy(?: of)?\\s${NAME}[)\\]]?$`, 'u'),
  /^[([]?(?:additional |with )?reporting by .{2,120}?(?:[;.,] ?(?:additional |writing|editing|edited|reporting|compiled).{2,160})?[)\].]*$/iu,
  /^[([]?(?:edited|editing|compiled|translated) by [^.!?]{2,80}[)\].]*$/iu,
  /^(?:sources?|quelle|fuente|fonte|источник|स्रोत|来源)\s?[:：]\s?[^.!?]{2,60}$/iu,
  /^\(?(?:with )?inputs from .{2,60}\)?\.?$/iu,
];

/** In brackets, or a capital and a colon: within prose "a photo by Reuters" is no credit. */
const TRAILING = new RegExp(
  `(?:\\(\\s?(?:${PICTURE_CREDIT}|${AGENCY_CREDIT})\\s?\\)|${CAPITAL_PICTURE}(?:\\s(?:credits?|courtesy))?\\s?[:©]\\s?${CREDITED}\\s?\\.?)$`,
  'u',
);
const MAX_LENGTH = 240;

/**
 * Words of which every credit has one. Patterns with whole alphabets in them take 90 ms to compile, at every start, so
 * they wait for a text that may be one.
 */
const TELLTALE =
  /credit|image|photo|picture|video|illustration|graphic|foto|bild|imag[ei]|immagine|Фото|चित्र|फोटो|图|courtesy|©|getty|reuters|\bAP\b|AFP|EPA|DPA|IANS|PTI|ANI\b|shutterstock|istock|unsplash|wikimedia|alamy|tass|xinhua|reporting|edit|compiled|translated|source|quelle|fuente|fonte|источник|स्रोत|来源|inputs/i;

/** Whether a whole block is a credit: of a picture, a source, or those who reported and edited. */
export function isCredit(text: string): boolean {
  return text.length <= MAX_LENGTH && TELLTALE.test(text) && CREDITS.some((pattern) => pattern.test(text));
}

/** The names of a byline such as "By Jane Doe and John Roe, Moscow"; null where the text is no byline. */
export function bylineNames(text: string): string | null {
  const found = text.length > 160 ? undefined : BYLINE.exec(text)?.[1];
  if (found === undefined) return null;
  // "by Jane September 15, 2014": the month is no name.
  const rest = found.replace(/\s(?=\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}\b)/u, ' | ');
  // The longest run of words that are names, where what is left may follow names.
  const ends = [rest.length, ...[...rest.matchAll(/[\s,|/·•—–-]+/gu)].map(({ index }) => index).reverse()];
  for (const end of ends) {
    const names = rest.slice(0, end);
    if (!ALL_NAMES.test(names) || !BYLINE_TAIL.test(rest.slice(end))) continue;
    const [place = '', ...people] = names.split(', ').reverse();
    return people.length > 0 && isCity(place) ? people.reverse().join(', ') : names;
  }
  return null;
}

/**
 * Where the credit at the end of a caption begins ("The team in Washington D.C. Image: United States Navy."), as an
 * index into the text; null where there is none.
 */
export function trailingCredit(text: string): number | null {
  const tail = text.slice(-MAX_LENGTH);
  const found = /[:©)]/.test(tail) && TELLTALE.test(tail) ? TRAILING.exec(tail) : null;
  return found === null || found.index === 0 ? null : text.length - tail.length + found.index;
}
