import type { Language } from './language.ts';

/** Words that say that something is not so, by the first part of a BCP 47 tag. English "n’t" is the token "t". */
const NEGATIONS: Readonly<Record<string, string>> = {
  ar: 'لا لم لن ليس ليست بدون دون',
  de: 'nicht nichts kein keine keinen keinem keiner nie niemals niemand ohne',
  en: 't not no never none neither nor without cannot',
  es: 'no nunca jamás nada nadie ningún ninguna ninguno sin',
  fr: 'n pas jamais sans aucun aucune',
  hi: 'नहीं न मत बिना',
  it: 'non mai senza nessun nessuno nessuna',
  pt: 'não nunca sem nenhum nenhuma',
  ru: 'не ни нет никогда никто ничего без',
  tr: 'değil hiç yok',
  zh: '不 没 没有 不是 未 从未 无',
};

const stemmed = new Map<string, ReadonlySet<string>>();

/** The stems of such words in a language; none where we have no list. */
export function negationsOf({ tag, stem }: Language): ReadonlySet<string> {
  const known = stemmed.get(tag);
  if (known) return known;
  const stems = new Set(NEGATIONS[tag]?.split(' ').map(stem));
  stemmed.set(tag, stems);
  return stems;
}
