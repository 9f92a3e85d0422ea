import { MAX_ARTICLE_BYTES } from './article/size-limit.ts';
import type { Shelf, ShelfEntry } from './library/shelf.ts';
import type { PageArticle } from './sandbox/page/protocol.ts';
import type { ArticleDesk } from './sandbox/page/server/article-desk.ts';

/** The shelf as the sandbox's page works with it, which knows nothing of articles. */
export function articleDesk(shelf: Shelf): ArticleDesk {
  return {
    shelf: () => ({
      articles: shelf.entries().map(pageArticle),
      problem: shelf.problem(),
      maxBytes: MAX_ARTICLE_BYTES,
    }),
    add: shelf.add,
    keep: shelf.keep,
    discard: shelf.discard,
    onChange: shelf.onChange,
  };
}

function pageArticle({ key, file, isKept, good, problem }: ShelfEntry): PageArticle {
  return { key, file, isKept, problem, article: good && articleFacts(good) };
}

function articleFacts({ article, findings }: NonNullable<ShelfEntry['good']>) {
  const { id, title, sections, statements, speakers } = article;
  return {
    id,
    title,
    sections: sections.length,
    statements: statements.length,
    speakers: speakers.length,
    findings: findings.map(({ message, text }) => ({ message, text })),
  };
}
