import { ComponentType } from 'discord-api-types/v10';
import type { Article } from '../../article/article.ts';
import type { ArticleFile } from '../../article/read.ts';
import type { Finding, Reading } from '../../article/reading.ts';
import type { KeptArticle } from '../../library/store/store.ts';
import type { Texts } from '../../locales/en.ts';
import { LIMITS } from '../limits.ts';
import { escapeMarkdown } from '../markdown.ts';
import { COLOUR } from './frame.ts';
import { actionRow, button, type Message, textDisplay } from './message.ts';
import { drawHeading, drawName, drawTitle } from './quote.ts';
import { ellipsis } from './shorten.ts';

/** A file that was read and is not published yet. */
export interface Preview {
  /** The draft's key. */
  readonly key: string;
  readonly file: ArticleFile;
  readonly reading: Extract<Reading, { ok: true }>;
  readonly replaces: KeptArticle | null;
  /** Something to know before it is published. */
  readonly note: string | null;
}

/** Room for the headings and for the speakers, in UTF-16 units; the findings get what is left. */
const ROOM = 700;
const LONGEST_FINDING = 80;

/** What was read of a file, with buttons to publish it or not. */
export function drawPreview({ key, file, reading, replaces, note }: Preview, texts: Texts): Message {
  const { article, findings } = reading;
  const { articles } = texts;
  const facts = [
    drawName(file.name),
    articles.language(article.language),
    articles.counts(article.sections.length, article.statements.length, article.speakers.length),
  ];
  const head = [
    articles.preview(drawName(article.title)),
    `-# ${facts.filter((fact) => fact !== null).join(' · ')}`,
    replaces ? articles.previewInPlaceOf(drawTitle(replaces.title)) : articles.previewNew,
  ];
  const above = [
    head.join('\n'),
    articles.sections(listed(headings(article, texts), ' · ', ROOM, texts)),
    ...(article.speakers.length === 0
      ? []
      : [articles.speakers(listed(speakers(article), ' · ', ROOM, texts))]),
  ];
  const below = note === null ? [] : [note];
  const room = LIMITS.messageText - [...above, ...below, articles.noticed].join('\n').length;
  const noticed = findings.map((finding) => `- ${drawFinding(finding, texts)}`);
  const between = noticed.length === 0 ? [] : [`${articles.noticed}\n${listed(noticed, '\n', room, texts)}`];
  return {
    components: [
      {
        type: ComponentType.Container,
        accent_color: COLOUR.answer,
        components: [...above, ...between, ...below].map((part) => textDisplay(part)),
      },
      ...actionRow([
        button(articles.buttons.publish, { action: 'publish', draft: key }, { style: 'good' }),
        button(articles.buttons.cancel, { action: 'cancel', draft: key }),
      ]),
    ],
  };
}

function headings({ sections }: Article, texts: Texts): string[] {
  return sections.map(({ heading, from, to }) => `${drawHeading(heading, texts)} (${to - from})`);
}

/** By name, those who say most first. */
function speakers({ speakers, statements }: Article): string[] {
  const counts = speakers.map(() => 0);
  for (const { speech } of statements)
    if (speech?.speaker != null) counts[speech.speaker] = (counts[speech.speaker] ?? 0) + 1;
  return speakers
    .map(({ name }, index) => ({ name, count: counts[index] ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .map(({ name, count }) => `${drawName(name)} (${count})`);
}

function drawFinding({ kind, text, message }: Finding, { articles }: Texts): string {
  const shown = text === null ? '' : escapeMarkdown(ellipsis(text, LONGEST_FINDING));
  switch (kind) {
    case 'no-heading':
      return articles.noHeading;
    case 'title':
      return articles.noTitle;
    case 'empty-heading':
      return articles.emptyHeading(shown);
    case 'front-matter':
      return articles.metadataUnused(escapeMarkdown(message));
    default:
      return articles.leftOut[kind](shown);
  }
}

/** As many of some texts as there is room for, and how many more there are. */
function listed(items: readonly string[], separator: string, room: number, texts: Texts): string {
  const whole = items.join(separator);
  if (whole.length <= room) return whole;
  const shown: string[] = [];
  let length = texts.articles.andMore(items.length).length;
  for (const item of items) {
    length += item.length + separator.length;
    if (length > room) break;
    shown.push(item);
  }
  return [...shown, texts.articles.andMore(items.length - shown.length)].join(separator);
}
