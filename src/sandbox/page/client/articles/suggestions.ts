import type { PageContext } from '../page-context.ts';
import type { PageState } from '../state.ts';
import { articleAtHand } from './at-hand.ts';

/** As many questions as a newcomer is offered. */
const SUGGESTIONS = 3;

/** Asks the bot for questions that the article at hand answers: what it offers for the option while nothing is typed. */
export async function loadSuggestions({ store, request }: PageContext): Promise<void> {
  const { view, place } = store.get();
  if (!view) return;
  const { command, option, articleOption } = view.questions;
  if (!view.commands[place]?.some(({ name }) => name === command)) return;
  const outcome = await request({
    act: 'complete',
    place,
    name: command,
    options: { [option]: '', ...articleChoice(store.get(), articleOption) },
    focused: option,
  });
  if (!outcome.ok || !outcome.choices) return;
  store.set({ suggestions: outcome.choices.slice(0, SUGGESTIONS).map(({ value }) => String(value)) });
}

/** The option that keeps a question to the article at hand; none where there is only one, or none is at hand. */
export function articleChoice(state: PageState, articleOption: string): Readonly<Record<string, string>> {
  const { view } = state;
  const id = view ? articleAtHand(state, view)?.article?.id : undefined;
  return id === undefined || (view?.shelf.articles.length ?? 0) < 2 ? {} : { [articleOption]: id };
}
