import { CATALOGUES } from './texts.ts';

/**
 * Words that a question in a language is likely to have, and that its neighbours have not: no Dutch or Ukrainian question
 * is to be taken for a German or Russian one.
 */
const QUESTION_WORDS: Readonly<Record<string, string>> = {
  en: 'who what when where why how which did does the of is are were',
  de: 'wer wann warum wieso weshalb welche welcher welches welchen wem wessen wieviel viele ist sind und nicht haben wird sagte sagt gesagt über für',
  es: 'qué quién quiénes quien quienes cuándo cuando dónde donde cómo cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas cuál cuáles dijo dijeron según',
  hi: 'क्या कौन कब कहाँ कहां क्यों कैसे कैसा कैसी कितना कितनी कितने किसने किसका किसकी किसके है हैं',
  ru: 'что кто когда где почему зачем сколько какой какая какое какие чей сказал сказала сказали говорит это',
};

/** By language, those words and the names that its commands have. */
const OWN_WORDS = [...CATALOGUES].map(([language, { commands }]) => {
  const names = [commands.ask, commands.quote, commands.summary].map(({ name }) => name);
  const words = [...(QUESTION_WORDS[language]?.split(' ') ?? []), ...names];
  return { language, words: new Set(words.map((word) => word.normalize('NFC'))) };
});

/**
 * The locale in which to answer a message, whose author's own Discord does not tell: the server's, where it has set one
 * other than English, which a server has that sets none; otherwise that of the language in which the message asks.
 *
 * @param preferred - The server's locale; for direct messages, which have none, `en-US`.
 */
export function messageLocale(text: string, preferred: string): string {
  if (!preferred.startsWith('en')) return preferred;
  const asked =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = OWN_WORDS.map(({ language, words }) => ({
    language,
    count: asked.filter((word) => words.has(word)).length,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  const isClear = first && first.language !== 'en' && first.count > (second?.count ?? 0);
  return isClear ? first.language : preferred;
}
