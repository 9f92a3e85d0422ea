import { ComponentType } from 'discord-api-types/v10';
import type { SummaryRequest } from '../../answers/request.ts';
import type { Summary } from '../../answers/summary.ts';
import { LIMITS } from '../limits.ts';
import { COLOUR, type Drawing, drawFrame } from './frame.ts';
import type { Message } from './message.ts';
import { drawHeading, drawName, drawQuote } from './quote.ts';

/** A book's summary has thousands of quotes, of which a message has no room for more than it has components. */
export const SUMMARY_AT_ONCE = LIMITS.messageComponents;

/**
 * The message for `/summary`: the statements of each section under its heading, from the one that the request names. Who
 * says a statement stands before it where its words do not name them.
 */
export function drawSummary(summary: Summary, request: SummaryRequest, drawing: Drawing): Message {
  const { texts } = drawing;
  const all = summary.sections.flatMap(({ heading, quotes }) =>
    quotes.map((quote, place) => ({
      quote,
      opens: place === 0 ? { heading } : null,
    })),
  );
  const next = all.slice(request.skip, request.skip + SUMMARY_AT_ONCE);
  const blocks = next.map(({ quote, opens }) => {
    const section = drawQuote(quote, texts, {
      role: true,
      heading: false,
      articleTitle: false,
      speakerFirst: quote.speakerFirst,
    });
    const above = opens ? `**${drawHeading(opens.heading, texts)}**\n` : '';
    const components = section.components.map((text, n) =>
      n === 0 ? { ...text, content: above + text.content } : text,
    );
    return [{ ...section, type: ComponentType.Section as const, components }];
  });
  return drawFrame(
    {
      colour: COLOUR.answer,
      notes: [`### ${texts.summaryOf(drawName(summary.article.title))}`],
      quotes: next.map(({ quote }) => quote),
      blocks,
      footer: null,
      elsewhere: [],
      after: Math.max(0, all.length - request.skip - blocks.length),
      more: texts.buttons.moreSummary,
    },
    request,
    drawing,
  );
}
