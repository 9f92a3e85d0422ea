import type { Article } from '../article/article.ts';
import type { Finding } from '../article/reading.ts';
import type { Owner } from '../library/owner.ts';
import type { ShelfEntry } from '../library/shelf.ts';
import { StoreUnavailable } from '../library/store/store.ts';
import type { PageArticle } from '../sandbox/page/page-view.ts';
import type { ArticleDesk } from '../sandbox/page/server/article-desk.ts';
import type { Articles } from './open-articles.ts';

/**
 * The articles as the sandbox's page shows them, which knows nothing of articles.
 *
 * @param sharedShown - Whether the folder's articles are answered from.
 */
export function articleDesk({ shelf, store, libraries }: Articles, sharedShown: boolean): ArticleDesk {
  return {
    shelf: async (of) => {
      const owner: Owner = 'server' in of ? `server:${of.server}` : `user:${of.user}`;
      const shared = sharedShown ? shelf.entries().map(sharedArticle) : [];
      const problem = sharedShown ? shelf.problem() : null;
      try {
        const [{ articles }, { library }] = await Promise.all([store.readings(owner), libraries.of(owner)]);
        const own = articles.map(({ kept, reading }): PageArticle => {
          // The library tells two articles of one name apart.
          const article = library.articles.findLast(({ hash }) => hash === kept.hash) ?? reading.article;
          const facts = articleFacts(article, reading.findings);
          return { key: kept.key, file: kept.fileName, isShared: false, problem: null, article: facts };
        });
        return { articles: [...shared, ...own], problem };
      } catch (error) {
        if (error instanceof StoreUnavailable) return { articles: shared, problem: error.message };
        throw error;
      }
    },
    onChange: (listener) => {
      const stops = [shelf.onChange(listener), store.onChange(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function sharedArticle({ file, good, problem }: ShelfEntry): PageArticle {
  const article = good && articleFacts(good.article, good.findings);
  return { key: file, file, isShared: true, problem, article };
}

function articleFacts(article: Article, findings: readonly Finding[]): NonNullable<PageArticle['article']> {
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
