import { ComponentType } from 'discord-api-types/v10';
import type { Texts } from '../../locales/en.ts';
import type { Listing } from '../articles/listing.ts';
import { COLOUR } from './frame.ts';
import { actionRow, button, type Message, textDisplay } from './message.ts';
import { drawName } from './quote.ts';

/** Articles on a page, and channels named beside one; what fits into a message whatever their titles. */
const PAGE = 8;
const CHANNELS = 5;
const SHARED = 5;

/**
 * A page of an owner's articles, with buttons to the other pages.
 *
 * @param wanted - Counted from 0; the last page where there are fewer.
 */
export function drawArticleList(
  { own, shared, usage, limits }: Listing,
  wanted: number,
  texts: Texts,
): Message {
  const { articles } = texts;
  const pages = Math.max(1, Math.ceil(own.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  const shown = own.slice(page * PAGE, (page + 1) * PAGE);
  const titles = shared.slice(0, SHARED).map(({ article, channels }) => {
    const forWhich = drawChannels(channels, texts);
    return `${drawName(article.title)}${forWhich === null ? '' : ` (${forWhich})`}`;
  });
  const more = shared.length > SHARED ? [articles.andMore(shared.length - SHARED)] : [];
  const foot = [articles.usage(usage, limits), ...(pages > 1 ? [articles.page(page + 1, pages)] : [])];
  const parts = [
    `### ${articles.listTitle}`,
    ...(own.length === 0 ? [articles.listEmpty] : shown.map((one) => drawListed(one, texts))),
    ...(titles.length === 0 ? [] : [`-# ${articles.shared([...titles, ...more].join(', '))}`]),
    `-# ${foot.join(' · ')}`,
  ];
  return {
    components: [
      {
        type: ComponentType.Container,
        accent_color: COLOUR.answer,
        components: parts.map((part) => textDisplay(part)),
      },
      ...(pages === 1
        ? []
        : actionRow([
            // At an end, a button would carry no page that there is, and two may not carry the same.
            button(
              articles.buttons.previous,
              { action: 'list', page: Math.max(page - 1, 0) },
              { disabled: page === 0 },
            ),
            button(
              articles.buttons.next,
              { action: 'list', page: page + 1 },
              { disabled: page === pages - 1 },
            ),
          ])),
    ],
  };
}

function drawListed({ article, channels }: Listing['own'][number], texts: Texts): string {
  const { articles } = texts;
  const added = `<t:${Math.floor(article.addedAt.getTime() / 1000)}:d>`;
  const forWhich = drawChannels(channels, texts);
  const facts = [
    articles.listed(article.statements, articles.size(article.bytes), added),
    ...(forWhich === null ? [] : [forWhich]),
  ];
  return `**${drawName(article.title)}**\n-# ${facts.join(' · ')}`;
}

/** For which channels an article is; null: for none in particular. */
function drawChannels(channels: readonly string[], { articles }: Texts): string | null {
  if (channels.length === 0) return null;
  const named = channels.slice(0, CHANNELS).map((channel) => `<#${channel}>`);
  const more = channels.length > CHANNELS ? [articles.andMore(channels.length - CHANNELS)] : [];
  return articles.inChannels([...named, ...more].join(', '));
}
