import type { Answer, Quote } from '../../answers/answer.ts';
import type { AskRequest, QuoteRequest } from '../../answers/request.ts';
import { answerNotes } from '../../locales/answer-notes.ts';
import type { Texts } from '../../locales/en.ts';
import { LIMITS } from '../limits.ts';
import { COLOUR, type Drawing, drawFrame } from './frame.ts';
import { button, type Message } from './message.ts';
import { drawName, drawQuote, drawSpeakerName } from './quote.ts';
import { ellipsis } from './shorten.ts';

/** The message for an answer to `/ask` or `/quote`. */
export function drawAnswer(answer: Answer, request: AskRequest | QuoteRequest, drawing: Drawing): Message {
  const { texts } = drawing;
  const quotes = answer.kind === 'quotes' ? answer.quotes : answer.nearest;
  const titles = new Set(quotes.map((quote) => quote.article.title));
  const [title] = titles;
  const style = { role: answer.basis.by !== 'speaker', heading: true, articleTitle: titles.size > 1 };
  const message = drawFrame(
    {
      colour: COLOUR[answer.kind === 'quotes' ? 'answer' : 'nothing'],
      notes: answerNotes(answer, texts, { name: drawName, speaker: drawSpeakerName }),
      quotes,
      blocks: quotes.map((quote) => [drawQuote(quote, texts, style)]),
      footer: titles.size === 1 && title !== undefined ? drawName(title) : null,
      elsewhere: otherSpeakers(answer, quotes, texts),
      after: answer.kind === 'quotes' ? Math.max(answer.total - request.skip - quotes.length, 0) : 0,
      more: texts.buttons.more,
    },
    request,
    drawing,
  );
  return answer.kind === 'quotes' ? message : { ...message, counts: 'refusal' };
}

/** A button for each speaker who may have been meant instead: those of the article that is quoted first. */
function otherSpeakers({ basis }: Answer, quotes: readonly Quote[], texts: Texts) {
  const article = quotes[0]?.article;
  if (basis.by !== 'speaker' || !article) return [];
  return basis.others
    .map((other) => ({ other, speaker: article.speakers.findIndex(({ name }) => name === other.name) }))
    .filter(({ speaker }) => speaker >= 0)
    .slice(0, LIMITS.rowButtons)
    .map(({ other, speaker }) =>
      button(ellipsis(texts.buttons.didYouMean(other.name), LIMITS.buttonLabel), {
        action: 'speaker',
        article: article.hash,
        speaker,
      }),
    );
}
