import { createHash } from 'node:crypto';
import type { Article } from '../src/article/article.ts';
import { randomFrom } from '../tools/random.ts';
import { makeWord } from './scale.ts';

const VOCABULARY = Array.from({ length: 8000 }, (_, rank) => makeWord(rank));
const STATEMENTS = 30;
const SECTIONS = 3;
const SPEAKERS = 3;

/** A file and what is read of it, without a parser. */
export interface MadeArticle {
  readonly bytes: Buffer;
  readonly article: Article;
}

/** One of many articles: 30 statements of 12 to 28 words as often as in a language, in three sections, a third of them said by somebody. */
export function makeArticle(server: number, nth: number): MadeArticle {
  const random = randomFrom(server * 10 + nth + 1);
  // Zipf's law.
  const word = () => VOCABULARY[Math.floor(VOCABULARY.length ** random()) - 1] ?? 'the';
  const texts = Array.from({ length: STATEMENTS }, () => {
    const words = Array.from({ length: 12 + Math.floor(random() * 16) }, word);
    return `${words.join(' ')}.`;
  });
  const title = `Article ${nth} of server ${server}`;
  const source = texts.join('\n');
  const bytes = Buffer.from(`# ${title}\n\n${texts.join('\n\n')}\n`);
  let start = 0;
  const article: Article = {
    id: `article-${nth}`,
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 12),
    title,
    language: 'en',
    url: null,
    author: null,
    date: null,
    source,
    sections: Array.from({ length: SECTIONS }, (_, n) => ({
      heading: n === 0 ? null : `${word()} ${word()}`,
      from: (n * STATEMENTS) / SECTIONS,
      to: ((n + 1) * STATEMENTS) / SECTIONS,
    })),
    statements: texts.map((text, n) => {
      const from = start;
      start += text.length + 1;
      return {
        text,
        start: from,
        end: from + text.length,
        section: Math.floor((n * SECTIONS) / STATEMENTS),
        paragraph: Math.floor(n / 3),
        speech: n % 3 === 0 ? { speaker: (n / 3) % SPEAKERS, manner: 'reported' as const } : null,
      };
    }),
    speakers: Array.from({ length: SPEAKERS }, () => ({ name: `${word()} ${word()}`, role: word() })),
  };
  return { bytes, article };
}

/** A question of six words of a statement of an article. */
export function makeQuestion({ article }: MadeArticle, nth: number): string {
  const words = article.statements[nth % article.statements.length]?.text.replace('.', '').split(' ') ?? [];
  return `what ${words.slice(0, 6).join(' ')}?`;
}
