import type { Handler } from '../discord/handler.ts';

/** A handler that is still being made: what is asked meanwhile waits for it. */
export function lateHandler(handler: Promise<Handler>): Handler {
  return {
    invoke: async (invocation) => (await handler).invoke(invocation),
    complete: async (completion) => (await handler).complete(completion),
    press: async (press) => (await handler).press(press),
    submit: async (submission) => (await handler).submit(submission),
    address: async (addressed, bot) => (await handler).address(addressed, bot),
  };
}
