/** Bylines, photo credits and notes of who wrote and edited: said about the article, not by it. */

const NAME = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:\s(?:(?:de|del|da|la|al|van|von|der|bin|el|ten)\s)*[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,4}`;
const NAMES = `${NAME}(?:(?:,\\s|\\s(?:and|und|et|y|e|и|&)\\s)${NAME}){0,4}`;
const BY = '(?:(?:written|reported|words)\\s)?by|por|par|von|di|da|автор|текст|लेखक|作者|记者';
const BYLINE = new RegExp(
  `^(?:${BY}):?\\s(${NAMES})(?:\\s?[,|/·—–-]\\s?.{2,60}|\\s(?:in|for|at)\\s${NAME})?$`,
  'iu',
);
const BYLINE_NAMES = new RegExp(`^(?:${BY}):?\\s`, 'iu');

const PICTURE =
  'image|photo|photograph|picture|video|illustration|graphic|foto|bild|imagen|imagem|immagine|фото|фотография|चित्र|图|图片';

/** `Image: NASA`, `Photo by Jane Doe/Reuters`, with what follows short enough to be a name. */
const PICTURE_CREDIT = String.raw`\(?(?:${PICTURE})s?(?:\s(?:credits?|courtesy|source))?(?:\s?[:/©]|\s(?:by|via|courtesy\sof))\s?[^.!?:\n]{2,60}(?:\.(?!\s))?\)?`;
const AGENCY =
  '(?:getty images|reuters|ap photo|ap|afp|epa|dpa|ians|pti|ani|shutterstock|istock|unsplash|wikimedia commons|alamy|tass|ria novosti|xinhua)';

const CREDITS: readonly RegExp[] = [
  new RegExp(`^${PICTURE_CREDIT}$`, 'iu'),
  new RegExp(
    `^[\\[(]?(?:[\\p{L}.\\s'’-]{2,40}\\s?[/|]\\s?)?${AGENCY}(?:\\s?[/|]\\s?[\\p{L}.\\s'’-]{2,60})?[\\])]?$`,
    'iu',
  ),
  /^[([]?(?:additional |with )?reporting by .{2,120}?(?:[;.,] ?(?:additional |writing|editing|edited|reporting|compiled).{2,160})?[)\].]*$/iu,
  /^[([]?(?:edited|editing|compiled|translated|photographs?|illustrations?) by [^.!?]{2,80}[)\].]*$/iu,
  /^(?:sources?|quelle|fuente|fonte|источник|स्रोत|来源)\s?[:：]\s?[^.!?]{2,60}$/iu,
  /^\(?(?:with )?inputs from .{2,60}\)?\.?$/iu,
];

const TRAILING = new RegExp(`(?<=[\\p{L}\\p{N}.!?"”’)]\\s|^)(?:${PICTURE_CREDIT})$`, 'iu');
const MAX_LENGTH = 240;

/** Whether a whole block is a credit: of a picture, a source, or those who reported and edited. */
export function isCredit(text: string): boolean {
  return text.length <= MAX_LENGTH && CREDITS.some((pattern) => pattern.test(text));
}

/** The names of a byline such as "By Jane Doe and John Roe, Moscow"; null where the text is no byline. */
export function bylineNames(text: string): string | null {
  if (text.length > 120) return null;
  const names = BYLINE.exec(text)?.[1];
  // The pattern ignores case, for "BY JANE DOE"; names do not.
  return names !== undefined && new RegExp(`^${NAMES}$`, 'u').test(names)
    ? text.replace(BYLINE_NAMES, '').slice(0, names.length)
    : null;
}

/**
 * Where the credit at the end of a caption begins ("The team in Washington D.C. Image: United States Navy."), as an
 * index into the text; null where there is none.
 */
export function trailingCredit(text: string): number | null {
  const tail = text.slice(-MAX_LENGTH);
  const found = TRAILING.exec(tail);
  return found === null || found.index === 0 ? null : text.length - tail.length + found.index;
}
