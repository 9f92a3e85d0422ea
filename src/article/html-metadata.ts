import type { Metadata } from './block.ts';
import type { DomDocument } from './dom.ts';
import { languageTag, webAddress } from './front-matter.ts';

/**
 * What a web page says of itself in its head: `<link rel=canonical>`, Open Graph (ogp.me), `<meta>` names, `lang`, and
 * schema.org's Article as JSON-LD.
 */
export function pageMetadata(document: DomDocument): Metadata {
  const article = linkedArticle(document);
  const meta = (names: readonly string[]): string | null => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`)
        ?.getAttribute('content');
      if (content?.trim()) return oneLine(content);
    }
    return null;
  };
  const canonical =
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ??
    meta(['og:url', 'twitter:url']);
  const language =
    document.documentElement?.getAttribute('lang') || meta(['og:locale', 'language', 'content-language']);
  return {
    title: textOf(article?.['headline']) ?? meta(['og:title', 'twitter:title', 'dc.title', 'title']),
    language: language ? languageTag(language.trim()) : null,
    url: canonical ? webAddress(canonical.trim()) : null,
    author:
      authorsOf(article?.['author']) ?? meta(['author', 'article:author', 'dc.creator', 'parsely-author']),
    date:
      textOf(article?.['datePublished']) ??
      meta([
        'article:published_time',
        'datePublished',
        'date',
        'dc.date',
        'dcterms.date',
        'parsely-pub-date',
      ]),
  };
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/** The first node of the page's JSON-LD that is an article. */
function linkedArticle(document: DomDocument): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      // Pages often hold broken JSON-LD; the other sources stand in for it.
      continue;
    }
    const found = nodesOf(data).find((node) =>
      [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
    );
    if (found !== undefined) return found;
  }
  return null;
}

function nodesOf(data: unknown): Json[] {
  return [data].flat().flatMap((node): Json[] => {
    if (typeof node !== 'object' || node === null) return [];
    const json = node as Json;
    return [
      json,
      ...([json['@graph'] ?? []].flat() as unknown[]).filter(
        (each): each is Json => typeof each === 'object' && each !== null,
      ),
    ];
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? oneLine(value) : null;
}

function authorsOf(value: unknown): string | null {
  const names = [value].flat().flatMap((each): string[] => {
    const name = textOf(typeof each === 'object' && each !== null ? (each as Json)['name'] : each);
    return name === null ? [] : [name];
  });
  return names.length > 0 ? names.join(', ') : null;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
