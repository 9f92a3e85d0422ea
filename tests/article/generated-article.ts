import fc from 'fast-check';

/** An article as a test makes it up: what its reading must give back. */
export interface GeneratedArticle {
  readonly title: string;
  readonly sections: readonly GeneratedSection[];
}

export interface GeneratedSection {
  /** Null for the first section only. */
  readonly heading: string | null;
  readonly paragraphs: readonly GeneratedParagraph[];
}

export interface GeneratedParagraph {
  readonly kind: 'paragraph' | 'list' | 'quotation';
  /** Of a list, one sentence an item. */
  readonly sentences: readonly string[];
}

const WORDS =
  `river council bridge harvest teacher orchard budget tunnel winter village engineer market library garden signal
  harbour customs letter museum railway island lantern morning protest fishery valley concert border cotton mountain`.split(
    /\s+/,
  );
const VERBS = 'opened closed reached crossed praised rebuilt measured followed refused counted'.split(' ');
const INSERTS = [
  ' of Dr. Ortiz',
  ' in the U.S. capital',
  ' for $ 2.5 billion',
  ' by 3.7 percent',
  ' near St. James Park',
  ' (and its neighbours)',
  ' as J. K. Marsh asked',
];

const word = fc.constantFrom(...WORDS);
const sentence = fc
  .tuple(
    fc.constantFrom('The', 'A', 'This', 'Every'),
    word,
    fc.constantFrom(...VERBS),
    fc.array(word, { minLength: 3, maxLength: 14 }),
    fc.option(fc.constantFrom(...INSERTS)),
    fc.constantFrom('.', '.', '.', '?', '!', '.”'),
  )
  .map(([first, subject, verb, rest, insert, stop]) => {
    const text = `${first} ${subject} ${verb} the ${rest.join(' ')}${insert ?? ''}`;
    return stop === '.”' ? `“${text}.”` : text + stop;
  });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const headingWords = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(' '));
/** Headings as papers write them: plain, in capitals, in title case, numbered, as a question, in quotation marks. */
const heading = fc.oneof(
  headingWords.map(capital),
  headingWords.map((text) => text.toUpperCase()),
  headingWords.map((text) => text.split(' ').map(capital).join(' ')),
  fc
    .tuple(headingWords, fc.integer({ min: 1, max: 12 }))
    .map(([text, number]) => `${number}. ${capital(text)}`),
  headingWords.map((text) => `Why the ${text.split(' ').slice(0, 3).join(' ')}?`),
  headingWords.map((text) => `“${capital(text)}”`),
  headingWords.map((text) => `${capital(text)} – ${text}`),
);
const paragraph = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'paragraph' as const, 'list' as const, 'quotation' as const),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 6 }),
});
/** A question that is a paragraph by itself may be meant as a heading, and nobody can tell. */
const unambiguous = (each: GeneratedParagraph): GeneratedParagraph =>
  each.sentences.length > 1
    ? each
    : { ...each, sentences: each.sentences.map((text) => text.replace(/\?$/, '.')) };

const paragraphs = fc.array(paragraph.map(unambiguous), { minLength: 1, maxLength: 4 }).map(parted);

/** Articles with an introduction or without, and up to five sections with headings of their own. */
export const generatedArticle: fc.Arbitrary<GeneratedArticle> = fc
  .tuple(
    heading,
    fc.option(paragraphs),
    fc.uniqueArray(heading, { minLength: 1, maxLength: 5 }),
    fc.array(paragraphs, { minLength: 5, maxLength: 5 }),
  )
  .map(([title, introduction, headings, bodies]) => ({
    title: `${title.replace(/^\d+\. |\?$/g, '')} this year`,
    sections: [
      ...(introduction === null ? [] : [{ heading: null, paragraphs: introduction }]),
      ...headings.map((each, index) => ({ heading: each, paragraphs: bodies[index] ?? [] })),
    ],
  }));

/** Two lists or two quotations in a row would be one in every format. */
function parted(all: readonly GeneratedParagraph[]): GeneratedParagraph[] {
  return all.map((each, index) =>
    index > 0 && each.kind !== 'paragraph' && all[index - 1]?.kind === each.kind
      ? { ...each, kind: 'paragraph' }
      : each,
  );
}

/** The outline that a reading must give. */
export function outlineOf(article: GeneratedArticle): [string | null, string[]][] {
  return article.sections.map(({ heading, paragraphs }) => [
    heading,
    paragraphs.flatMap(({ sentences }) => sentences),
  ]);
}

/** What each statement stands in; undefined for running text. */
export function kindsOf(article: GeneratedArticle): ('item' | 'quotation' | undefined)[] {
  const kinds = { paragraph: undefined, list: 'item', quotation: 'quotation' } as const;
  return article.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ kind, sentences }) => sentences.map(() => kinds[kind])),
  );
}

/** Plain text as it is pasted from a page: a paragraph a line, with or without a blank line below headings. */
export function toPastedText(article: GeneratedArticle, blankLines: boolean): string {
  const gap = blankLines ? '\n\n' : '\n';
  return blocksOf(article, (text) => text, gap).join('\n\n');
}

/** How many lines a width breaks; of an article with few of them nobody can tell that it was wrapped. */
export function countWrapped(article: GeneratedArticle, width: number): number {
  const lines = (text: string): number => text.split('\n').length;
  return lines(toWrappedText(article, width)) - lines(toWrappedText(article, Number.POSITIVE_INFINITY));
}

/** Plain text wrapped to a width. */
export function toWrappedText(article: GeneratedArticle, width: number): string {
  return blocksOf(article, (text) => wrap(text, width), '\n\n').join('\n\n');
}

function blocksOf(article: GeneratedArticle, lay: (text: string) => string, afterHeading: string): string[] {
  return [
    article.title,
    ...article.sections.map(({ heading, paragraphs }) => {
      const texts = paragraphs.map(({ kind, sentences }) =>
        kind === 'list' ? sentences.map((each) => lay(`• ${each}`)).join('\n') : lay(sentences.join(' ')),
      );
      return (heading === null ? '' : heading + afterHeading) + texts.join('\n\n');
    }),
  ];
}

/** Markdown with headings, lists and block quotes, and marks within sentences. */
export function toMarkdown(article: GeneratedArticle, width: number): string {
  return [
    `# ${article.title}`,
    ...article.sections.map(({ heading, paragraphs }) => {
      const texts = paragraphs.map(({ kind, sentences }) => {
        if (kind === 'list') return sentences.map((each) => `- ${marked(each)}`).join('\n');
        const text = wrap(marked(sentences.join(' ')), width);
        return kind === 'quotation' ? text.replace(/^/gm, '> ') : text;
      });
      return (heading === null ? '' : `## ${heading}\n\n`) + texts.join('\n\n');
    }),
  ].join('\n\n');
}

const marked = (text: string): string =>
  text
    .replace(/\b(bridge)\b/g, '**$1**')
    .replace(/\b(market)\b/g, '[$1](https://example.org)')
    .replace(/\b(winter)\b/g, '`$1`');

/** A web page, bare or with a menu and a footer around the article. */
export function toHtml(article: GeneratedArticle, furnished: boolean): string {
  const body = article.sections.map(({ heading, paragraphs }) => {
    const texts = paragraphs.map(({ kind, sentences }) => {
      if (kind === 'list') return `<ul>${sentences.map((each) => `<li>${each}</li>`).join('\n')}</ul>`;
      const text = `<p>${sentences
        .join('\n')
        .replace(/\b(market)\b/g, '<a href="/x">$1</a>')
        .replace(/\b(bridge)\b/g, '<b>$1</b>')}</p>`;
      return kind === 'quotation' ? `<blockquote>${text}</blockquote>` : text;
    });
    return (heading === null ? '' : `<h2>${heading}</h2>`) + texts.join('\n');
  });
  const main = `<article><h1>${article.title}</h1>${body.join('\n')}</article>`;
  const around = furnished
    ? ['<nav><a href="/">Home</a><a href="/news">News</a></nav>', '<footer><p>© 2024 The Paper</p></footer>']
    : ['', ''];
  return `<!doctype html><html lang="en"><head><title>${article.title}</title></head><body>${around[0]}${main}${around[1]}</body></html>`;
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const each of text.split(' ')) {
    if (line !== '' && line.length + 1 + each.length > width) {
      lines.push(line);
      line = each;
    } else line = line === '' ? each : `${line} ${each}`;
  }
  return [...lines, line].join('\n');
}
