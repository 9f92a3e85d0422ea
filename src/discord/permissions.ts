import type { Texts } from '../locales/en.ts';
import type { ButtonAction } from './custom-id.ts';
import type { FormAction } from './form-id.ts';
import type { Actor } from './invocation.ts';

/** Who may do something. A manager is a member who may manage the server; in direct messages, everybody is their own. */
export type Who = 'everybody' | 'asker or moderator' | 'manager';

/**
 * Who may do what: all that the bot allows or refuses by who somebody is stands here. Discord shows `/article` to managers
 * alone unless a server's own settings say otherwise; the bot checks again, and on every press and form
 * (`granting-handler.ts` asks Discord for those settings).
 */
export const PERMISSIONS = {
  /** By the command's English name. */
  commands: {
    ask: 'everybody',
    quote: 'everybody',
    summary: 'everybody',
    'Find in article': 'everybody',
    article: 'manager',
  } as Readonly<Record<string, Who>>,
  buttons: {
    context: 'everybody',
    more: 'everybody',
    share: 'everybody',
    speaker: 'everybody',
    delete: 'asker or moderator',
    publish: 'manager',
    cancel: 'manager',
    remove: 'manager',
    stay: 'manager',
    undo: 'manager',
    list: 'manager',
  } satisfies Record<ButtonAction['action'], Who>,
  forms: {
    add: 'manager',
    replace: 'manager',
  } satisfies Record<FormAction['action'], Who>,
} as const;

/**
 * Why somebody may not do something, in a sentence; null where they may.
 *
 * @param asker - The user who asked for what is acted on, where anybody did.
 */
export function refusal(who: Who, actor: Actor, asker: string | null, { problems }: Texts): string | null {
  switch (who) {
    case 'everybody':
      return null;
    case 'asker or moderator':
      return actor.user === asker || actor.mayManageMessages ? null : problems.deleteForbidden(`<@${asker}>`);
    case 'manager':
      return actor.mayManageServer ? null : problems.managersOnly;
  }
}
