import type { Article, Speaker } from '../article/article.ts';
import type { Library } from '../library/library.ts';

/** A speaker, with all that they say in a library; the same full name in two articles is one speaker. */
export interface QuotedSpeaker {
  readonly speaker: Speaker;
  /** Their statements, in the order of the articles and of the text. */
  readonly statements: readonly { readonly article: number; readonly statement: number }[];
}

/** The speakers of all articles, or of one, most quoted first. */
export function speakersOf(library: Library, only: Article | null = null): QuotedSpeaker[] {
  const byName = new Map<
    string,
    { speaker: Speaker; statements: { article: number; statement: number }[] }
  >();
  library.articles.forEach((article, articleIndex) => {
    if (only && article !== only) return;
    article.statements.forEach((statement, statementIndex) => {
      const speaker = statement.speech?.speaker == null ? null : article.speakers[statement.speech.speaker];
      if (!speaker) return;
      const name = speaker.name.toLocaleLowerCase();
      const known = byName.get(name) ?? { speaker, statements: [] };
      known.statements.push({ article: articleIndex, statement: statementIndex });
      byName.set(name, known);
    });
  });
  return [...byName.values()].sort((a, b) => b.statements.length - a.statements.length);
}
