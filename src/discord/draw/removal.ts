import type { KeptArticle } from '../../library/store/store.ts';
import type { Texts } from '../../locales/en.ts';
import { actionRow, button, type Message, textDisplay } from './message.ts';
import { drawTitle } from './quote.ts';

/** Asks whether an article is to be removed. */
export function drawAskRemove({ key, title }: KeptArticle, { articles }: Texts): Message {
  return {
    components: [
      textDisplay(articles.askRemove(drawTitle(title))),
      ...actionRow([
        button(articles.buttons.remove, { action: 'remove', article: key }, { style: 'dangerous' }),
        button(articles.buttons.keep, { action: 'stay', article: key }),
      ]),
    ],
  };
}

/**
 * Says that an article was removed, with a button to bring it back.
 *
 * @param until - How long the button does so; in seconds since 1970.
 */
export function drawRemoved(title: string, key: string, until: number, { articles }: Texts): Message {
  return {
    components: [
      textDisplay(articles.removed(drawTitle(title), `<t:${until}:T>`)),
      ...actionRow([button(articles.buttons.undo, { action: 'undo', article: key, until })]),
    ],
  };
}
