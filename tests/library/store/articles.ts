import { createHash } from 'node:crypto';
import type { Article } from '../../../src/article/article.ts';
import type { Draft } from '../../../src/library/store/store.ts';

/** A file and what is read of it, made without a parser: so many statements on a topic. */
export function draftOn(topic: string, statements = 2, replaces: string | null = null): Draft {
  const texts = Array.from({ length: statements }, (_, n) => `Sentence ${n} is about ${topic}.`);
  const source = texts.join(' ');
  const bytes = new TextEncoder().encode(`# On ${topic}\n\n${source}\n`);
  let start = 0;
  const article: Article = {
    id: 'on-a-topic',
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 12),
    title: `On ${topic}`,
    language: 'en',
    url: null,
    author: null,
    date: null,
    source,
    sections: [{ heading: null, from: 0, to: statements }],
    statements: texts.map((text) => {
      const statement = { text, start, end: start + text.length, section: 0, paragraph: 0, speech: null };
      start += text.length + 1;
      return statement;
    }),
    speakers: [],
  };
  return { file: { name: 'on a topic.md', bytes }, reading: { ok: true, article, findings: [] }, replaces };
}
