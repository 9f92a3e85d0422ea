import { type APISectionComponent, ComponentType } from 'discord-api-types/v10';
import type { Quote } from '../../answers/answer.ts';
import type { Speaker } from '../../article/article.ts';
import type { Texts } from '../../locales/en.ts';
import { speakerPhrase } from '../../locales/speaker-phrase.ts';
import { emphasised, escapeMarkdown } from '../markdown.ts';
import { button, textDisplay } from './message.ts';
import { ellipsis, snippet } from './shorten.ts';
import { textFragmentLink } from './text-fragment.ts';

/** A longer statement is shown in part: the whole of it is behind "In context". */
const LONGEST_QUOTE = 1000;
const LONGEST_NAME = 100;

/** What else to say of a quote than its words. */
export interface QuoteStyle {
  /** False where the role stands above all the quotes. */
  readonly role: boolean;
  readonly heading: boolean;
  readonly articleTitle: boolean;
  /** Whether the speaker stands above the words. */
  readonly speakerFirst?: boolean;
}

/** The words as a block quote; under them speaker, role, section, paragraph and link; beside them "In context". */
export function drawQuote(quote: Quote, texts: Texts, style: QuoteStyle): APISectionComponent {
  const speaker = speakerPhrase(quote, texts, (one) =>
    drawSpeakerName(style.role ? one : { ...one, role: null }),
  );
  const above = style.speakerFirst === true && speaker !== null ? `-# ${speaker}\n` : '';
  const place = [above === '' ? speaker : null, ...drawPlace(quote, texts, style)];
  const below = place.filter((part) => part !== null).join(' · ');
  return {
    type: ComponentType.Section,
    components: [textDisplay(`${above}${drawWords(quote)}\n-# ${below}`)],
    accessory: button(texts.buttons.context, {
      action: 'context',
      article: quote.article.hash,
      statement: quote.index,
      passage: null,
    }),
  };
}

/** A name or title that an article gives: in one line, not too long, without effect. */
export function drawName(name: string): string {
  return escapeMarkdown(ellipsis(name, LONGEST_NAME));
}

/** An article's title within a sentence. */
export function drawTitle(title: string): string {
  return `**${drawName(title)}**`;
}

/** A speaker's name, and the role by which the article introduces them. */
export function drawSpeakerName({ name, role }: Speaker): string {
  return `**${drawName(name)}**${role === null ? '' : `, ${drawName(role)}`}`;
}

/** A section's heading, or what the introduction is called. */
export function drawHeading(heading: string | null, texts: Texts): string {
  return heading === null ? texts.introduction : drawName(heading);
}

function drawWords(quote: Quote): string {
  const { text, places, cutBefore, cutAfter } = snippet(quote.statement.text, quote.emphasis, LONGEST_QUOTE);
  return `> ${cutBefore ? '… ' : ''}${emphasised(text, places)}${cutAfter ? ' …' : ''}`;
}

function drawPlace(quote: Quote, texts: Texts, style: QuoteStyle): (string | null)[] {
  const { article, statement } = quote;
  const link = article.url === null ? null : textFragmentLink(article.url, statement.text);
  return [
    style.articleTitle ? drawName(article.title) : null,
    style.heading ? drawHeading(quote.heading, texts) : null,
    texts.paragraph(statement.paragraph + 1),
    link === null ? null : `[${texts.readThere}](${link})`,
  ];
}
