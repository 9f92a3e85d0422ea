import type { Snowflake } from 'discord-api-types/v10';
import { createArticleHands } from './articles/article-hands.ts';
import { shelfHere } from './articles/at-hand.ts';
import { createComposerHands, type RunCommand } from './composer/composer-hands.ts';
import { createFormHands } from './forms/form-hands.ts';
import { createMessageHands } from './messages/message-hands.ts';
import { runCommand } from './messages/run-command.ts';
import type { PageContext } from './page-context.ts';
import { createPlaceHands } from './places/place-hands.ts';

/** Everything that a visitor can do on the page. */
export type Hands = ReturnType<typeof createHands>;

export function createHands(page: PageContext) {
  const run: RunCommand = (name, options) => {
    const { place } = page.store.get();
    void runCommand(page, name, { act: 'command', place, name, options });
  };
  const places = createPlaceHands(page);
  const articles = createArticleHands(page);
  return {
    ...places,
    ...createMessageHands(page),
    ...createComposerHands(page, run),
    ...articles,
    /** Becomes somebody who may, and adds what the visitor may not. */
    addAs: async (person: Snowflake, files: readonly File[]) => {
      await places.become(person);
      await articles.addArticles(files);
    },
    ...createFormHands(page),
    /** Asks a question that was suggested, of the article that it was suggested for. */
    ask: (question: string) => {
      const { view, place, suggestions } = page.store.get();
      if (!view) return;
      const { command, option, articleOption } = view.questions;
      const isOneOfSome = suggestions.about !== null && shelfHere({ place }, view).articles.length > 1;
      run(command, { [option]: question, ...(isOneOfSome ? { [articleOption]: suggestions.about.id } : {}) });
    },
  };
}
