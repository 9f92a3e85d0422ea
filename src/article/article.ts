/** One document: what its reader sees, cut into sections and statements. Plain data, safe to send as JSON. */
export interface Article {
  /** Names the article in commands: the file's name without its ending, lower case, words joined by hyphens. */
  readonly id: string;
  /** Twelve URL-safe characters that change whenever the file's bytes do; buttons carry it. */
  readonly hash: string;
  readonly title: string;
  /** BCP 47 language tag, such as `en` or `pt-BR`; `und` where it could not be told. */
  readonly language: string;
  readonly url: string | null;
  readonly author: string | null;
  /** As the article gives it, not parsed. */
  readonly date: string | null;
  /** The text as its reader sees it: the marks of Markdown or HTML taken away, nothing else changed. */
  readonly source: string;
  readonly sections: readonly Section[];
  /** In the article's order; a statement's index here is what everything else refers to it by. */
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}

/** A heading and the statements under it; never empty. */
export interface Section {
  /** Null for the text before the first heading, which the interface calls "Introduction". */
  readonly heading: string | null;
  /** The section's statements are `article.statements.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** One sentence as it stands: `article.source.slice(start, end) === text`, in UTF-16 units. */
export interface Statement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index in `article.sections`. */
  readonly section: number;
  /** Counts the article's paragraphs from 0, across sections; a list item or a caption is a paragraph. */
  readonly paragraph: number;
  /** What it stands in, where that is no paragraph of running text. */
  readonly block?: StatementBlock;
  /** Null where nobody is known to say it. */
  readonly speech: Speech | null;
}

/** A list item, a block quotation, a picture's caption, a row of a table, a line of code, a footnote. */
export type StatementBlock = 'item' | 'quotation' | 'caption' | 'row' | 'code' | 'footnote';

/** That somebody says a statement, and who. */
export interface Speech {
  /** Index in `article.speakers`; null where the text does not tell. */
  readonly speaker: number | null;
  /** In quotation marks; in reported speech; or going on from the statement before without a verb of saying. */
  readonly manner: 'quoted' | 'reported' | 'continued';
  /** Set where the speaker was inferred from the sentences around and may be another. */
  readonly unsure?: true;
}

/** Who statements are attributed to: a person, or a body such as a ministry or a country. */
export interface Speaker {
  /** The fullest name that the article gives. */
  readonly name: string;
  /** The role by which the article introduces them, as it stands there, such as "Russian Ambassador". */
  readonly role: string | null;
  /** Set where the article gives no name: `name` is then what it calls them, such as "a spokesman for the port". */
  readonly unnamed?: true;
}
