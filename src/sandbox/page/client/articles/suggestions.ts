import type { PageContext } from '../page-context.ts';
import type { Suggestions } from '../state.ts';
import { articleAtHand } from './at-hand.ts';

/** As many questions as a newcomer is offered. */
const SUGGESTIONS = 3;

/**
 * Asks the bot for questions that the article at hand answers, or where it has none for that, for questions that any
 * article answers: what it offers for the option while nothing is typed.
 */
export async function loadSuggestions(page: PageContext): Promise<void> {
  const state = page.store.get();
  const about = state.view ? (articleAtHand(state, state.view)?.article ?? null) : null;
  const own = await suggestionsAbout(page, about);
  const suggestions =
    own?.questions.length === 0 && about !== null ? await suggestionsAbout(page, null) : own;
  if (suggestions) page.store.set({ suggestions });
}

async function suggestionsAbout(
  { store, request }: PageContext,
  about: Suggestions['about'],
): Promise<Suggestions | null> {
  const { view, place } = store.get();
  const { command = '', option = '', articleOption = '' } = view?.questions ?? {};
  if (!view?.commands[place]?.some(({ name }) => name === command)) return null;
  const outcome = await request({
    act: 'complete',
    place,
    name: command,
    options: { [option]: '', ...(about === null ? {} : { [articleOption]: about.id }) },
    focused: option,
  });
  if (!outcome.ok || !outcome.choices) return null;
  return { questions: outcome.choices.slice(0, SUGGESTIONS).map(({ value }) => String(value)), about };
}
