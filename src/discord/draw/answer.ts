import type { Answer } from '../../answers/answer.ts';
import type { AskRequest, QuoteRequest } from '../../answers/request.ts';
import { answerNotes } from '../../locales/answer-notes.ts';
import { COLOUR, type Drawing, drawFrame } from './frame.ts';
import type { Message } from './message.ts';
import { drawName, drawQuote, drawSpeakerName } from './quote.ts';

/** The message for an answer to `/ask` or `/quote`. */
export function drawAnswer(answer: Answer, request: AskRequest | QuoteRequest, drawing: Drawing): Message {
  const { texts } = drawing;
  const quotes = answer.kind === 'quotes' ? answer.quotes : answer.nearest;
  const titles = new Set(quotes.map((quote) => quote.article.title));
  const [title] = titles;
  const style = { role: answer.basis.by !== 'speaker', heading: true, articleTitle: titles.size > 1 };
  return drawFrame(
    {
      colour: COLOUR[answer.kind === 'quotes' ? 'answer' : 'nothing'],
      notes: answerNotes(answer, texts, { name: drawName, speaker: drawSpeakerName }),
      blocks: quotes.map((quote) => [drawQuote(quote, texts, style)]),
      footer: titles.size === 1 && title !== undefined ? drawName(title) : null,
      after: answer.kind === 'quotes' ? Math.max(answer.total - request.skip - quotes.length, 0) : 0,
      more: texts.buttons.more,
    },
    request,
    drawing,
  );
}
