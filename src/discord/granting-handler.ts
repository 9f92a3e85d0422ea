import type { IsGranted } from './command-grants.ts';
import { articleCommand } from './commands/article/article.ts';
import { decodeCustomId } from './custom-id.ts';
import { decodeFormId } from './form-id.ts';
import type { Handler } from './handler.ts';
import type { Actor } from './invocation.ts';
import { PERMISSIONS, type Who } from './permissions.ts';

/**
 * A handler for which those manage a server's articles, too, whom the server's own settings let use `/article`. Discord is
 * asked only where it matters.
 */
export function grantingHandler(handler: Handler, isGranted: IsGranted): Handler {
  const { name } = articleCommand.definition;
  async function granted<T extends Actor>(who: Who | undefined, actor: T): Promise<T> {
    if (who !== 'manager' || actor.mayManageServer) return actor;
    return (await isGranted(actor, name)) ? { ...actor, mayManageServer: true } : actor;
  }
  return {
    ...handler,
    invoke: async (invocation) =>
      handler.invoke(await granted(PERMISSIONS.commands[invocation.command], invocation)),
    complete: async (completion) =>
      handler.complete(await granted(PERMISSIONS.commands[completion.command], completion)),
    press: async (press) => {
      const button = decodeCustomId(press.customId);
      return handler.press(await granted(button ? PERMISSIONS.buttons[button.action] : undefined, press));
    },
    submit: async (submission) => {
      const form = decodeFormId(submission.customId);
      return handler.submit(await granted(form ? PERMISSIONS.forms[form.action] : undefined, submission));
    },
  };
}
